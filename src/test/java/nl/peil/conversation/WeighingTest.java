package nl.peil.conversation;

import static nl.peil.conversation.FitReviewFixture.all;
import static nl.peil.conversation.FitReviewFixture.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.peil.conversation.Feelings.Question;
import nl.peil.conversation.FitReview.Outcome;
import nl.peil.conversation.Weighing.Lean;
import nl.peil.conversation.Weighing.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WeighingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        FIT        | 1 | TALK, HAND_OVER
        FIT        | 2 | TALK, ADAPT
        FIT        | 4 | TALK
        EXPERTISE  | 1 | PEER_REVIEW, HAND_OVER
        EXPERTISE  | 2 | ADAPT, PEER_REVIEW
        EXPERTISE  | 5 | ADAPT
        RESISTANCE | 1 | TALK, CLOSE
        RESISTANCE | 2 | TALK, ADAPT
        RESISTANCE | 4 | ADAPT
        RESULT     | 1 | TALK, HAND_OVER
        RESULT     | 2 | ADAPT, PEER_REVIEW
        RESULT     | 5 | ADAPT
        EASE       | 1 | PEER_REVIEW, HAND_OVER, CLOSE
        EASE       | 2 | TALK, PEER_REVIEW
        EASE       | 4 | TALK
        LOAD       | 1 | PEER_REVIEW, HAND_OVER
        LOAD       | 2 | ADAPT, PEER_REVIEW
        LOAD       | 5 | ADAPT
        """)
    void an_answer_speaks_for_what_the_rule_says(Question question, int point, String outcomes) {
        var expected = Arrays.stream(outcomes.split(", ")).map(Outcome::valueOf).collect(Collectors.toSet());

        assertThat(spokenFor(only(question, point))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void the_middle_speaks_for_nothing(Question question) {
        assertThat(spokenFor(only(question, 3))).isEmpty();
    }

    @Test
    void what_is_skipped_speaks_for_nothing() {
        assertThat(Weighing.of(Feelings.NONE).isEmpty()).isTrue();
    }

    @Test
    void every_answer_that_speaks_for_something_is_shown_with_it_in_the_order_of_the_questions() {
        var weighing = Weighing.of(all(1));

        assertThat(weighing.speakingFor(Outcome.HAND_OVER))
                .containsExactly(
                        new Reason(Question.FIT, Lean.NOT_AT_ALL),
                        new Reason(Question.EXPERTISE, Lean.NOT_AT_ALL),
                        new Reason(Question.RESULT, Lean.NOT_AT_ALL),
                        new Reason(Question.EASE, Lean.NOT_AT_ALL),
                        new Reason(Question.LOAD, Lean.NOT_AT_ALL));
        assertThat(weighing.reasons().keySet()).containsExactly(Outcome.values());
    }

    @Test
    void whoever_feels_unsafe_is_not_sent_into_a_talk() {
        assertThat(spokenFor(only(Question.EASE, 1))).doesNotContain(Outcome.TALK);
        assertThat(only(Question.EASE, 1).unsafe()).isTrue();
        assertThat(only(Question.EASE, 2).unsafe()).isTrue();
        assertThat(only(Question.EASE, 3).unsafe()).isFalse();
        assertThat(Feelings.NONE.unsafe()).isFalse();
    }

    private static Set<Outcome> spokenFor(Feelings feelings) {
        var weighing = Weighing.of(feelings);
        return Stream.of(Outcome.values())
                .filter(outcome -> !weighing.speakingFor(outcome).isEmpty())
                .collect(Collectors.toSet());
    }
}
