package nl.peil.learning;

import java.util.Locale;
import nl.peil.learning.dialogue.Dialogue;
import nl.peil.platform.Digest;

/// A dialogue that can be practised, in one language.
///
/// @param id by which it is found: for one that comes with Peil the same in every language
/// @param text as its author typed it
/// @param own whether the practice wrote it itself
record Written(String id, Dialogue dialogue, String text, Locale language, boolean own) {

    /// A fingerprint of its text.
    String edition() {
        return Digest.sha256(text);
    }

    public String path() {
        return "/dialogues/" + id;
    }
}
