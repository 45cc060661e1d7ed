package nl.peil.tone;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The tone help of one language. Makes remarks about words, never about the person, and never scores either.
/// Can be used by many at once.
public final class Tone {

    private static final Comparator<Remark> IN_ORDER =
            Comparator.comparingInt(Remark::from).thenComparing(Remark::to, Comparator.reverseOrder());

    private final Spelling spelling;
    private final List<Rule> rules;
    private final List<MessageRule> messageRules;
    private final RuleIndex index;

    Tone(Spelling spelling, List<Rule> rules, List<MessageRule> messageRules) {
        this.spelling = spelling;
        this.rules = List.copyOf(rules);
        this.messageRules = List.copyOf(messageRules);
        this.index = new RuleIndex(this.rules);
    }

    /// The tone help of this language, from `content/<language>/tone.yaml`. Takes some tens of milliseconds: do it
    /// once.
    ///
    /// @throws IllegalStateException when the file has a fault; its message says in which rule, and what to do
    public static Tone of(Locale language) {
        var name = "content/" + language.getLanguage() + "/tone.yaml";
        try (var file = Tone.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) throw new FileNotFoundException(name);
            return read(file, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The tone help in this file.
    ///
    /// @param name what to call the file when it has a fault
    /// @throws IllegalStateException when the file has a fault; its message says in which rule, and what to do
    public static Tone read(InputStream file, String name) {
        return ToneFile.read(file, name);
    }

    /// Remarks about this draft, in the order of its words; those about the whole of it last. Where remarks of one
    /// kind overlap there is one, about all their words. Any text will do.
    public List<Remark> read(String text) {
        var draft = Text.of(text, spelling);
        var found = new ArrayList<Remark>();
        for (int at = 0; at < draft.size(); at++) index.read(draft, at, found);
        var remarks = merged(found);
        messageRules.stream()
                .filter(rule -> rule.finds(draft))
                .map(rule -> rule.remark(draft))
                .forEach(remarks::add);
        return List.copyOf(remarks);
    }

    /// What is in this draft that helps its reader, as far as the rules about a whole message know it. Any text will
    /// do.
    public Set<Strength> strengths(String text) {
        var draft = Text.of(text, spelling);
        var strengths = EnumSet.noneOf(Strength.class);
        for (var strength : Strength.values()) {
            if (messageRules.stream().anyMatch(rule -> rule.kind() == strength.missing() && rule.isMet(draft))) {
                strengths.add(strength);
            }
        }
        return strengths;
    }

    private static List<Remark> merged(List<Remark> found) {
        found.sort(IN_ORDER);
        var merged = new ArrayList<Remark>();
        var last = new Remark[Kind.values().length];
        for (var remark : found) {
            int kind = remark.kind().ordinal();
            var before = last[kind];
            if (before != null && before.overlaps(remark)) {
                last[kind] = before.with(remark);
                merged.set(merged.lastIndexOf(before), last[kind]);
            } else {
                last[kind] = remark;
                merged.add(remark);
            }
        }
        merged.sort(IN_ORDER);
        return merged;
    }

    /// Sentences by which a rule shows what it finds, and that it doesn't find or shouldn't. None when all is well.
    public List<String> faults() {
        return Stream.concat(
                        rules.stream().flatMap(rule -> faults(rule.id(), rule.yes(), rule.no(), rule::finds)),
                        messageRules.stream().flatMap(rule -> faults(rule.id(), rule.yes(), rule.no(), rule::finds)))
                .toList();
    }

    private Stream<String> faults(String rule, List<String> yes, List<String> no, Predicate<Text> finds) {
        return Stream.concat(
                yes.stream().filter(text -> !finds.test(draft(text))).map(text -> rule + " doesn't find: " + text),
                no.stream().filter(text -> finds.test(draft(text))).map(text -> rule + " finds: " + text));
    }

    /// How many rules there are.
    public int size() {
        return rules.size() + messageRules.size();
    }

    Text draft(String text) {
        return Text.of(text, spelling);
    }

    List<Rule> rules() {
        return rules;
    }

    List<MessageRule> messageRules() {
        return messageRules;
    }
}
