package nl.peil.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.peil.practice.Attempt.Limit;
import nl.peil.practice.Attempt.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");

    @Test
    void the_first_tries_cost_nothing() {
        var attempt = failed(4);

        assertThat(attempt.again("another", Limit.ACCOUNT, NOON)).isInstanceOf(Reply.GoOn.class);
    }

    @ParameterizedTest(name = "after {0} failures: {1} seconds")
    @CsvSource({"5, 30", "6, 60", "7, 120", "8, 240", "9, 480", "10, 900", "60, 900"})
    void each_further_failure_doubles_the_wait_up_to_a_quarter_of_an_hour(int failures, int seconds) {
        var attempt = failed(failures);

        assertThat(Duration.between(attempt.expires().minus(Duration.ofHours(24)), attempt.until()))
                .hasSeconds(seconds);
    }

    @Test
    void who_does_not_wait_is_told_how_long_and_does_not_wait_longer_for_it() {
        var attempt = failed(5);
        var early = attempt.until().minusSeconds(10);

        assertThat(attempt.again("another", Limit.ACCOUNT, early)).isEqualTo(new Reply.Wait(Duration.ofSeconds(10)));
        assertThat(attempt.again("another", Limit.ACCOUNT, attempt.until())).isInstanceOf(Reply.GoOn.class);
    }

    @Test
    void the_same_words_sent_twice_count_once() {
        var attempt = failed(4);

        assertThat(attempt.again(attempt.last(), Limit.ACCOUNT, NOON)).isEqualTo(new Reply.GoOn(attempt));
    }

    @Test
    void a_day_later_all_is_forgotten() {
        var attempt = failed(12);

        var next = attempt.again("another", Limit.ACCOUNT, attempt.expires());

        assertThat(next)
                .isInstanceOfSatisfying(
                        Reply.GoOn.class,
                        go -> assertThat(go.attempt().failures()).isOne());
    }

    @Test
    void a_try_that_turned_out_right_is_taken_back() {
        assertThat(failed(3).takenBack().failures()).isEqualTo(2);
        assertThat(Attempt.first("she").takenBack().failures()).isZero();
    }

    /// Fails as often as that, each time as soon as it may.
    private static Attempt failed(int times) {
        var attempt = Attempt.first("she");
        for (int i = 0; i < times; i++) {
            var now = attempt.until().isAfter(NOON) ? attempt.until() : NOON;
            attempt = ((Reply.GoOn) attempt.again("words " + i, Limit.ACCOUNT, now)).attempt();
        }
        return attempt;
    }
}
