package nl.peil.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.peil.learning.dialogue.Dialogue;
import nl.peil.learning.dialogue.DialogueCheck;
import nl.peil.learning.dialogue.DialogueFile;
import nl.peil.learning.dialogue.Finding;
import nl.peil.learning.dialogue.Finding.Kind;
import nl.peil.learning.dialogue.Unreadable;
import nl.peil.tone.Tone;
import org.jspecify.annotations.Nullable;

/// What the check finds about a dialogue as it is typed.
///
/// @param dialogue nothing: it can't be read
/// @param playable whether it can be kept and practised, whatever else is found
/// @param shortest and `longest`: turns to an ending; 0 as long as its ways have faults
/// @param random and `careful`: how many of such players end well, in percents
record Checked(
        Locale language,
        @Nullable Dialogue dialogue,
        List<Finding> findings,
        boolean playable,
        int shortest,
        int longest,
        int random,
        int careful) {

    /// @param guide whether there is a guide of that name
    static Checked of(String text, Locale language, Tone tone, Predicate<String> guide) {
        Dialogue dialogue;
        try {
            dialogue = DialogueFile.read(text);
        } catch (Unreadable e) {
            return new Checked(language, null, List.of(e.finding()), false, 0, 0, 0, 0);
        }
        var result = DialogueCheck.of(dialogue);
        var findings = new ArrayList<>(result.faults());
        findings.addAll(DialogueCheck.words(dialogue, tone));
        if (!guide.test(dialogue.guide())) {
            findings.add(Finding.of("guide", Kind.NO_GUIDE, dialogue.guide()));
        }
        return new Checked(
                language,
                dialogue,
                List.copyOf(findings),
                DialogueCheck.canBePlayed(dialogue),
                result.shortest(),
                result.longest(),
                result.random(),
                result.careful());
    }
}
