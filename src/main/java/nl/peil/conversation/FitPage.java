package nl.peil.conversation;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.peil.collaboration.CollaborationId;
import nl.peil.conversation.Feelings.Question;
import nl.peil.conversation.FitFacts.Fact;
import nl.peil.conversation.FitReview.Outcome;
import nl.peil.conversation.FitReview.State;
import nl.peil.warning.Gap;
import nl.peil.warning.Standing;
import org.jspecify.annotations.Nullable;

/// What an organizer sees while she asks herself whether she is the right one.
///
/// @param open whether she can weigh: not once the collaboration is closed
/// @param bucket nothing before the first session
/// @param unfinished the one that she can take up again
/// @param earlier those she chose by, the newest first
record FitPage(
        CollaborationId collaboration,
        String client,
        boolean open,
        @Nullable Standing bucket,
        List<Gap> gaps,
        List<Part> parts,
        @Nullable FitReviewId unfinished,
        @Nullable ZonedDateTime begun,
        List<Line> earlier) {

    /// A question, with what Peil knows beside it.
    record Part(Question question, List<Fact> facts) {

        /// The field of the form.
        public String field() {
            return question.name().toLowerCase(Locale.ROOT);
        }
    }

    /// One that she chose by.
    ///
    /// @param due when it comes back; nothing when it is done, or needs no day
    record Line(
            FitReviewId id,
            Outcome outcome,
            ZonedDateTime chosen,
            @Nullable LocalDate due) {}

    /// A review with what her answers speak for, and what she chose.
    ///
    /// @param toDo whether it is still to be done
    record Weighed(
            CollaborationId collaboration,
            String client,
            FitReviewId id,
            boolean unsafe,
            List<Speaking> speaking,
            List<Own> lines,
            boolean silent,
            @Nullable Outcome outcome,
            @Nullable ZonedDateTime chosen,
            @Nullable LocalDate due,
            boolean toDo,
            @Nullable String reasons) {

        static Weighed of(FitReview review, String client, @Nullable ZonedDateTime chosen) {
            var feelings = review.feelings();
            var weighing = Weighing.of(feelings);
            return new Weighed(
                    review.collaboration(),
                    client,
                    review.id(),
                    feelings.unsafe(),
                    List.of(Outcome.values()).stream()
                            .map(outcome -> new Speaking(outcome, weighing.speakingFor(outcome)))
                            .toList(),
                    Own.of(feelings),
                    weighing.isEmpty(),
                    review.outcome(),
                    chosen,
                    review.due(),
                    review.state() instanceof State.ToDo,
                    review.reasons());
        }

        public String path() {
            return "/collaborations/" + collaboration.value() + "/fit/" + id.value();
        }

        /// The guide for the talk that comes with what she chose; none for a talk with a colleague.
        public @Nullable String guide() {
            return switch (outcome) {
                case TALK -> "stuck";
                case ADAPT -> "how-we-work";
                case HAND_OVER -> "handing-over";
                case CLOSE -> "not-the-right-one";
                case PEER_REVIEW -> null;
                case null -> null;
            };
        }
    }

    /// What speaks for an outcome.
    record Speaking(Outcome outcome, List<Weighing.Reason> reasons) {}

    /// What she wrote for herself.
    record Own(Question question, String line) {

        static List<Own> of(Feelings feelings) {
            return List.of(Question.values()).stream()
                    .flatMap(question ->
                            Stream.ofNullable(feelings.line(question)).map(line -> new Own(question, line)))
                    .toList();
        }
    }

    public String path() {
        return "/collaborations/" + collaboration.value() + "/fit";
    }
}
