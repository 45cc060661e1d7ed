package nl.peil.learning;

import java.util.List;
import nl.peil.learning.Talks.Played;
import nl.peil.learning.dialogue.Now;
import nl.peil.learning.dialogue.Step;
import org.jspecify.annotations.Nullable;

/// A talk under way: who sits opposite, what she says, and what one can say. No figures: they would be what one minds.
///
/// @param changed whether the dialogue is another than the one it was begun with
record TalkPage(String path, Written written, List<Exchange> before, Now.Asked asked, boolean changed) {

    /// A turn that is behind.
    record Exchange(@Nullable String scene, String says, String words) {

        static Exchange of(Step step) {
            return new Exchange(
                    step.asked().turn().scene(), step.asked().shown().says(), step.words());
        }
    }

    static TalkPage of(Played played, Now.Asked asked) {
        return new TalkPage(
                played.kept().path(),
                played.written(),
                played.talk().steps().stream().map(Exchange::of).toList(),
                asked,
                played.changed());
    }
}
