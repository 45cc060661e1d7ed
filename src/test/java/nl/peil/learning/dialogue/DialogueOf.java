package nl.peil.learning.dialogue;

import java.util.List;
import java.util.Locale;
import nl.peil.tone.Tone;

/// A short dialogue for tests beyond this package.
public final class DialogueOf {

    private static final Tone TONE = Tone.of(Locale.ENGLISH);

    private DialogueOf() {}

    /// A talk with Karin, who was kept waiting: each turn offers `warm`, `clear` and `cold`.
    public static Talk talk(List<Move> moves) {
        return Talk.of(DialogueFixture.aDialogue(), 1, moves, TONE);
    }

    /// The file of that dialogue.
    public static String file() {
        return DialogueFixture.aFile();
    }
}
