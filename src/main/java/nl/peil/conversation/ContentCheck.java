package nl.peil.conversation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.peil.closing.ClosingCheck;
import nl.peil.options.OptionCheck;
import nl.peil.platform.Language;
import nl.peil.practice.Address;
import nl.peil.tone.Tone;

/// Checks the content that trainers and organizers write, without starting Peil: every text there in both languages,
/// nothing that points nowhere, and sentences that can be read.
public final class ContentCheck {

    public static final int FINE = 0;
    public static final int FAULTS = 1;

    /// Longer than this a sentence has to be read twice.
    static final int LONGEST_SENTENCE = 25;

    /// Dutch reads plainly from here.
    static final double LEAST_EASE = 70;

    /// English reads plainly up to the seventh year at school.
    static final double MOST_GRADE = 6;

    private final PrintStream out;
    private final List<MoreContent> more;
    private final List<String> faults = new ArrayList<>();

    /// @param more content than this module and those below it have
    public ContentCheck(PrintStream out, MoreContent... more) {
        this.out = out;
        this.more = List.of(more);
    }

    /// @return [#FINE] or [#FAULTS]
    public int run() {
        try {
            var dutch = GuideFile.all(Language.DUTCH);
            guides(dutch, GuideFile.all(Language.ENGLISH));
            options();
            closing();
            var ids = dutch.values().stream().map(Guide::id).collect(Collectors.toSet());
            more.forEach(content -> more(content, ids));
            Language.ALL.forEach(this::tone);
        } catch (IllegalStateException e) {
            faults.add(String.valueOf(e.getMessage()));
        }
        return tell();
    }

    int tell() {
        faults.forEach(fault -> out.println("! " + fault));
        out.println(faults.isEmpty() ? "OK" : faults.size() + " !");
        return faults.isEmpty() ? FINE : FAULTS;
    }

    void guides(Map<String, Guide> dutch, Map<String, Guide> english) {
        var names = new TreeSet<>(dutch.keySet());
        names.addAll(english.keySet());
        out.printf(Locale.ROOT, "%-32s %22s %22s%n", "", "nl words/s.  ease", "en words/s.  grade");
        for (var name : names) {
            var one = dutch.get(name);
            var other = english.get(name);
            if (one == null || other == null) {
                faults.add(name + " is there in one language only");
                continue;
            }
            compare(name, one, other);
            spoken(name, one, other);
            read(name, texts(one.in(Address.JE)), texts(other));
            length("nl/" + name, texts(one.in(Address.U)));
            length("en/" + name, texts(other));
        }
    }

    private void options() {
        faults.addAll(OptionCheck.faults());
        files("options/", OptionCheck.texts(Language.DUTCH), OptionCheck.texts(Language.ENGLISH));
    }

    private void more(MoreContent content, Set<String> guides) {
        files("", content.texts(Language.DUTCH), content.texts(Language.ENGLISH));
        var findings = content.findings(guides);
        findings.figures().forEach(out::println);
        faults.addAll(findings.faults());
    }

    private void files(String folder, Map<String, List<String>> dutch, Map<String, List<String>> english) {
        dutch.forEach((name, inDutch) -> {
            var inEnglish = english.getOrDefault(name, List.of());
            read(folder + name, inDutch, inEnglish);
            length("nl/" + folder + name, inDutch);
            length("en/" + folder + name, inEnglish);
        });
    }

    private void closing() {
        faults.addAll(ClosingCheck.faults());
        var dutch = ClosingCheck.texts(Language.DUTCH);
        var english = ClosingCheck.texts(Language.ENGLISH);
        read("closing", dutch, english);
        length("nl/closing", dutch);
        length("en/closing", english);
    }

    /// Every rule has to show what it finds, and what it leaves be.
    private void tone(Locale language) {
        var name = language.getLanguage() + "/tone.yaml";
        var tone = Tone.of(language);
        tone.faults().forEach(fault -> faults.add(name + ": " + fault));
        out.printf(Locale.ROOT, "%-32s %15d%n", name, tone.size());
    }

    private void compare(String name, Guide one, Guide other) {
        if (!shape(one).equals(shape(other))) faults.add(name + " isn't the same guide in both languages");
        if (!name.matches("%02d-%s\\.yaml".formatted(one.number(), one.id()))) {
            faults.add(name + " should be called after its number and id");
        }
    }

    /// All that doesn't depend on the language.
    private static List<Object> shape(Guide guide) {
        return List.of(
                guide.number(),
                guide.id(),
                guide.reader(),
                guide.minutes(),
                guide.fits(),
                guide.sources(),
                guide.prepare().size(),
                guide.steps().size(),
                guide.phrases().size(),
                guide.reactions().size(),
                guide.end().size(),
                guide.pitfalls().size(),
                guide.after().size());
    }

    /// Both forms of address belong in what is said, or, in a guide for a client, anywhere; and in Dutch alone.
    private void spoken(String name, Guide dutch, Guide english) {
        if (dutch.reader() == Guide.Reader.ORGANIZER && GuideFile.written(dutch).anyMatch(ContentCheck::hasBraces)) {
            faults.add("nl/" + name + " has a form of address where nobody is spoken to");
        }
        if (GuideFile.texts(english).anyMatch(ContentCheck::hasBraces)) faults.add("en/" + name + " has braces");
        for (var address : Address.values()) {
            if (GuideFile.texts(dutch.in(address)).anyMatch(ContentCheck::hasBraces)) {
                faults.add("nl/" + name + " has braces that aren't {je/u}");
            }
        }
    }

    private static boolean hasBraces(String text) {
        return text.contains("{") || text.contains("}");
    }

    private static List<String> texts(Guide guide) {
        return GuideFile.texts(guide).toList();
    }

    private void read(String name, List<String> dutch, List<String> english) {
        var nl = Readability.of(dutch.stream(), Language.DUTCH);
        var en = Readability.of(english.stream(), Language.ENGLISH);
        out.printf(
                Locale.ROOT,
                "%-32s %15.1f %6.0f %15.1f %6.1f%n",
                name,
                nl.wordsPerSentence(),
                nl.ease(),
                en.wordsPerSentence(),
                en.grade());
        if (nl.ease() < LEAST_EASE) faults.add("nl/" + name + " is hard to read");
        if (en.grade() > MOST_GRADE) faults.add("en/" + name + " is hard to read");
    }

    private void length(String name, List<String> texts) {
        texts.stream()
                .filter(text -> Readability.of(Stream.of(text), Language.DUTCH).longest() > LONGEST_SENTENCE)
                .forEach(text ->
                        faults.add("a sentence of more than " + LONGEST_SENTENCE + " words in " + name + ": " + text));
    }
}
