package nl.peil.learning;

import java.util.List;
import java.util.UUID;
import nl.peil.learning.KeptTalk.Ended;
import nl.peil.learning.Talks.Played;
import nl.peil.learning.dialogue.Ending;
import nl.peil.learning.dialogue.Face;
import nl.peil.learning.dialogue.Heard;
import nl.peil.learning.dialogue.Measure;
import nl.peil.learning.dialogue.Now;
import nl.peil.learning.dialogue.Step;
import nl.peil.learning.dialogue.Turn.Expert;
import nl.peil.platform.Uuids;
import org.jspecify.annotations.Nullable;

/// A talk that is over: how it ended, how it went, and line by line what was said and what it did.
///
/// @param title and `as`: how it ended when it was held
/// @param after what happens in the weeks after; nothing when the dialogue no longer comes to an ending this way
/// @param changed whether the dialogue is another than the one it was held with
/// @param fresh for a new talk from the start
record LookingBackPage(
        String path,
        Written written,
        Ending.Kind as,
        String title,
        @Nullable String after,
        Face face,
        boolean changed,
        List<Line> lines,
        @Nullable TalkPicture her,
        @Nullable TalkPicture work,
        UUID fresh) {

    /// A turn.
    ///
    /// @param why what the line that she chose does; nothing when she said it in her own words
    /// @param heard what came across of those
    /// @param fresh for a new talk from here
    record Line(
            int number,
            @Nullable String scene,
            Now.Shown shown,
            String words,
            List<Moved> moved,
            @Nullable String why,
            @Nullable Heard heard,
            Expert expert,
            UUID fresh) {

        static Line of(Step step) {
            var choice = step.choice();
            return new Line(
                    step.asked().number(),
                    step.asked().turn().scene(),
                    step.asked().shown(),
                    step.words(),
                    Moved.between(step.asked().state(), step.after()),
                    choice == null ? null : choice.why(),
                    step.heard(),
                    step.asked().turn().expert(),
                    Uuids.next());
        }
    }

    static LookingBackPage of(Played played, Ended ended) {
        var talk = played.talk();
        var steps = talk.steps();
        return new LookingBackPage(
                played.kept().path(),
                played.written(),
                ended.as(),
                ended.title(),
                talk.now() instanceof Now.Over over ? over.ending().after() : null,
                switch (talk.now()) {
                    case Now.Over over -> over.face();
                    case Now.Asked asked -> asked.shown().face();
                },
                played.changed(),
                steps.stream().map(Line::of).toList(),
                steps.isEmpty() ? null : TalkPicture.of(steps, Measure.TRUST, Measure.IRRITATION),
                steps.isEmpty() ? null : TalkPicture.of(steps, Measure.CLARITY, Measure.DIRECTION),
                Uuids.next());
    }
}
