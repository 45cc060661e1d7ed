package nl.peil.warning.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorsTest {

    @ParameterizedTest
    @CsvSource({
        "11, 1, 1, 1, 1, .2, 8, 1",
        "-1, 1, 1, 1, 1, .2, 8, 1",
        "8, 0, 1, 1, 1, .2, 8, 1",
        "8, 1, 0, 1, 1, .2, 8, 1",
        "8, 1, 1, 0, 1, .2, 8, 1",
        "8, 1, 1, 1, 0, .2, 8, 1",
        "8, 1, 1, 1, 1, 0, 8, 1",
        "8, 1, 1, 1, 1, 1, 8, 1",
        "8, 1, 1, 1, 1, .2, 11, 1",
        "8, 1, 1, 1, 1, .2, -1, 1",
        "8, 1, 1, 1, 1, .2, 8, 0",
        "NaN, 1, 1, 1, 1, .2, 8, 1"
    })
    void what_can_not_be_usual_is_refused(
            double score,
            double clients,
            double items,
            double sessions,
            double answers,
            double unanswered,
            double own,
            double ownSessions) {
        assertThatThrownBy(() -> new Priors(score, clients, items, sessions, answers, unanswered, own, ownSessions))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
