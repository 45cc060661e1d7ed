package nl.peil.warning.engine;

import static nl.peil.warning.engine.CourseFixture.aCourse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorsTest {

    @Test
    void a_practice_that_has_seen_nobody_goes_by_what_is_published() {
        assertThat(Priors.PUBLISHED.sharpened(List.of())).isEqualTo(Priors.PUBLISHED);
        assertThat(Priors.PUBLISHED.sharpened(List.of(
                        aCourse().scored(2, 5).bucket(), aCourse().scored(3, 5).bucket())))
                .isEqualTo(Priors.PUBLISHED);
    }

    @Test
    void the_more_a_practice_has_seen_the_more_its_own_clients_count() {
        var few = Priors.PUBLISHED.sharpened(clients(10));
        var many = Priors.PUBLISHED.sharpened(clients(200));

        assertThat(few.score()).isBetween(7.5, 8.0);
        assertThat(many.score()).isCloseTo(7.0, within(0.3));
        assertThat(many.clients()).isCloseTo(0.6, within(0.2));
        assertThat(many.sessions()).isBetween(0.25, 0.6);
        assertThat(many.answers()).isBetween(0.25, 0.4);
        assertThat(many.items()).isBetween(0.25, 0.4);
        assertThat(many.unanswered()).isBetween(0.27, 0.35);
        assertThat(many.own()).isCloseTo(6.5, within(0.35));
        assertThat(many.ownSessions()).isBetween(0.25, 0.6);
    }

    /// Clients around 7, of whom one evaluation in three is missing; the organizer gives herself 6.5.
    private static List<Bucket> clients(int number) {
        return IntStream.range(0, number)
                .mapToObj(client -> {
                    var course = aCourse();
                    double usual = 6.25 + 0.5 * (client % 4);
                    for (int session = 0; session < 6; session++) {
                        course.scored(1, usual).organizer(6.5);
                        course.evaluated(usual, usual + 0.5, usual, usual - 0.5, usual)
                                .organizer(6.5);
                        course.unanswered();
                    }
                    return course.bucket();
                })
                .toList();
    }

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
