/// A practice dialogue: who sits opposite, what moves her, and how a talk with her goes. Everything of a talk follows
/// from the dialogue, a seed and the moves that were made. Plain Java, of use without the rest of Peil. The format is
/// told in `docs/dialogues.md`.
@NullMarked
package nl.peil.learning.dialogue;

import org.jspecify.annotations.NullMarked;
