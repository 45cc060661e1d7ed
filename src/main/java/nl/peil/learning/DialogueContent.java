package nl.peil.learning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.peil.conversation.MoreContent;
import nl.peil.learning.dialogue.Dialogue;
import nl.peil.learning.dialogue.DialogueCheck;
import nl.peil.learning.dialogue.DialogueFile;
import nl.peil.learning.dialogue.Unreadable;
import nl.peil.platform.ContentFiles;
import nl.peil.platform.Language;
import nl.peil.tone.Tone;

/// The practice dialogues that come with Peil: where they are, and what there is to check about them.
public final class DialogueContent implements MoreContent {

    private static final String FOLDER = "dialogues";

    /// All dialogues in a language, by name of their file.
    ///
    /// @throws IllegalStateException when one has a fault; its message says in which, and what
    static Map<String, Dialogue> all(Locale language) {
        return ContentFiles.all(FOLDER, language, (content, name) -> read(text(content), name));
    }

    /// The same, each as it was typed.
    static List<Written> written(Locale language) {
        return List.copyOf(ContentFiles.all(FOLDER, language, (content, name) -> {
                    var text = text(content);
                    var dialogue = read(text, name);
                    return new Written(dialogue.id(), dialogue, text, language, false);
                })
                .values());
    }

    private static Dialogue read(String text, String name) {
        try {
            return DialogueFile.read(text);
        } catch (Unreadable e) {
            throw new IllegalStateException(name + ": " + FindingWords.inEnglish(e.finding()), e);
        }
    }

    private static String text(InputStream content) {
        try {
            return new String(content.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, List<String>> texts(Locale language) {
        var texts = new TreeMap<String, List<String>>();
        all(language)
                .forEach((name, dialogue) ->
                        texts.put(FOLDER + "/" + name, dialogue.texts().toList()));
        return texts;
    }

    @Override
    public Findings findings(Set<String> guides) {
        return findings(all(Language.DUTCH), all(Language.ENGLISH), guides);
    }

    static Findings findings(Map<String, Dialogue> dutch, Map<String, Dialogue> english, Set<String> guides) {
        var figures = new ArrayList<String>();
        var faults = new ArrayList<String>();
        var names = new TreeSet<>(dutch.keySet());
        names.addAll(english.keySet());
        for (var name : names) {
            var one = dutch.get(name);
            var other = english.get(name);
            if (one == null || other == null) {
                faults.add(FOLDER + "/" + name + " is there in one language only");
                continue;
            }
            between(name, one, other, guides).forEach(fault -> faults.add(FOLDER + "/" + name + " " + fault));
            var result = DialogueCheck.of(one);
            result.faults().forEach(fault -> faults.add(FOLDER + "/" + name + ": " + FindingWords.inEnglish(fault)));
            words(faults, Language.DUTCH, name, one);
            words(faults, Language.ENGLISH, name, other);
            figures.add("%-32s %d to %d turns, ends well: random %d %%, careful %d %%"
                    .formatted(
                            FOLDER + "/" + name,
                            result.shortest(),
                            result.longest(),
                            result.random(),
                            result.careful()));
        }
        return new Findings(figures, faults);
    }

    private static void words(List<String> faults, Locale language, String name, Dialogue dialogue) {
        DialogueCheck.words(dialogue, Tone.of(language))
                .forEach(fault ->
                        faults.add(language + "/" + FOLDER + "/" + name + ": " + FindingWords.inEnglish(fault)));
    }

    private static List<String> between(String name, Dialogue one, Dialogue other, Set<String> guides) {
        var faults = new ArrayList<String>();
        DialogueCheck.differences(one, other)
                .forEach(place -> faults.add("isn't the same dialogue in both languages: " + place));
        if (!name.equals("%02d-%s.yaml".formatted(one.number(), one.id()))) {
            faults.add("should be called after its number and id");
        }
        if (!guides.contains(one.guide())) faults.add("goes with the guide " + one.guide() + ", and there is none");
        return faults;
    }
}
