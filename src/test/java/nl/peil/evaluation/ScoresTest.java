package nl.peil.evaluation;

import static nl.peil.evaluation.EvaluationFixture.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoresTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 5, 9.5, 10})
    void zero_to_ten_in_halves(double score) {
        assertThat(scores(score).of(Item.HEARD)).isEqualTo(score);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.5, 10.5, 7.3, Double.NaN, Double.POSITIVE_INFINITY})
    void nothing_else_is_a_score(double score) {
        assertThatThrownBy(() -> scores(score)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_mean_is_of_what_was_given() {
        assertThat(scores(8.0, null, 6.0, null, null).mean()).hasValue(7);
        assertThat(Scores.NONE.mean()).isEmpty();
    }
}
