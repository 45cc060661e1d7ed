package nl.peil.conversation;

import static nl.peil.conversation.FitReview.Outcome.ADAPT;
import static nl.peil.conversation.FitReview.Outcome.CLOSE;
import static nl.peil.conversation.FitReview.Outcome.HAND_OVER;
import static nl.peil.conversation.FitReview.Outcome.PEER_REVIEW;
import static nl.peil.conversation.FitReview.Outcome.TALK;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.peil.conversation.Feelings.Question;
import nl.peil.conversation.FitReview.Outcome;
import org.jspecify.annotations.Nullable;

/// What an organizer's answers speak for. It weighs openly and never decides: nothing is added up, nothing
/// is put in an order of strength, and every answer that speaks for something is shown with it. The middle,
/// and what she skips, speak for nothing. The facts that Peil has stand beside her answers and take no part
/// in this.
///
/// | answer | not at all (1) | hardly (2) | well (4, 5) |
/// |---|---|---|---|
/// | fit | talk, hand over | talk, adapt | talk |
/// | expertise | peer review, hand over | adapt, peer review | adapt |
/// | resistance: does she want it? | talk, close | talk, adapt | adapt |
/// | result | talk, hand over | adapt, peer review | adapt |
/// | ease and safety | peer review, hand over, close | talk, peer review | talk |
/// | load | peer review, hand over | adapt, peer review | adapt |
///
/// What goes well speaks for going on: by talking where it is about the two of them, by another way of
/// working where it is about the work. What is hard speaks for that too, or for another pair of eyes; what
/// doesn't go at all, for letting go as well. Feeling unsafe never speaks for
/// a talk; where something else does, the page says: not alone.
///
/// @param reasons by outcome, in the order of the questions; each outcome is there, also one that nothing
///     speaks for
record Weighing(Map<Outcome, List<Reason>> reasons) {

    enum Lean {
        NOT_AT_ALL,
        HARDLY,
        WELL;

        static @Nullable Lean of(@Nullable Integer point) {
            if (point == null) return null;
            return switch (point) {
                case 1 -> NOT_AT_ALL;
                case 2 -> HARDLY;
                case 4, 5 -> WELL;
                default -> null;
            };
        }
    }

    /// An answer that speaks for something.
    record Reason(Question question, Lean lean) {

        /// A message key: what she answered, as a sentence.
        public String says() {
            return "conversation.fit.reason." + question + "." + lean;
        }
    }

    static Weighing of(Feelings feelings) {
        var reasons = new EnumMap<Outcome, List<Reason>>(Outcome.class);
        for (var outcome : Outcome.values()) {
            reasons.put(
                    outcome,
                    Arrays.stream(Question.values())
                            .flatMap(question -> reason(question, feelings.at(question)))
                            .filter(reason -> speaksFor(reason).contains(outcome))
                            .toList());
        }
        return new Weighing(reasons);
    }

    private static Stream<Reason> reason(Question question, @Nullable Integer point) {
        var lean = Lean.of(point);
        return lean == null ? Stream.empty() : Stream.of(new Reason(question, lean));
    }

    static Set<Outcome> speaksFor(Reason reason) {
        return switch (reason.lean()) {
            case NOT_AT_ALL -> notAtAll(reason.question());
            case HARDLY -> hardly(reason.question());
            case WELL -> well(reason.question());
        };
    }

    private static Set<Outcome> notAtAll(Question question) {
        return switch (question) {
            case FIT, RESULT -> Set.of(TALK, HAND_OVER);
            case RESISTANCE -> Set.of(TALK, CLOSE);
            case EXPERTISE, LOAD -> Set.of(PEER_REVIEW, HAND_OVER);
            case EASE -> Set.of(PEER_REVIEW, HAND_OVER, CLOSE);
        };
    }

    private static Set<Outcome> hardly(Question question) {
        return switch (question) {
            case FIT, RESISTANCE -> Set.of(TALK, ADAPT);
            case EXPERTISE, RESULT, LOAD -> Set.of(ADAPT, PEER_REVIEW);
            case EASE -> Set.of(TALK, PEER_REVIEW);
        };
    }

    private static Set<Outcome> well(Question question) {
        return switch (question) {
            case FIT, EASE -> Set.of(TALK);
            case EXPERTISE, RESISTANCE, RESULT, LOAD -> Set.of(ADAPT);
        };
    }

    public List<Reason> speakingFor(Outcome outcome) {
        return reasons.getOrDefault(outcome, List.of());
    }

    boolean isEmpty() {
        return reasons.values().stream().allMatch(List::isEmpty);
    }
}
