package nl.peil.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.peil.loop.Loop.Reply;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {1, 14})
    void it_can_be_put_off_by_two_weeks_at_most_and_that_is_counted(int days) {
        var put = ((Reply.PutOff) aLoop().later(TODAY.plusDays(days), TODAY)).loop();

        assertThat(put.due()).isEqualTo(TODAY.plusDays(days));
        assertThat(put.later()).isEqualTo(1);
        assertThat(put.back()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 15, 400})
    void not_to_a_day_that_has_been_and_not_so_far_that_it_is_forgotten(int days) {
        assertThat(aLoop().later(TODAY.plusDays(days), TODAY)).isEqualTo(new Reply.NotThen(TODAY.plusDays(14)));
    }

    @Test
    void what_is_dealt_with_is_not_put_off_and_keeps_what_was_said_first() {
        var closed = aLoop().close("done", NOW);

        assertThat(closed.later(TODAY.plusDays(1), TODAY)).isEqualTo(new Reply.DealtWith("done"));
        assertThat(closed.close("gone", NOW.plusSeconds(1))).isEqualTo(closed);
    }

    @Test
    void what_was_put_off_can_be_needed_before_its_day() {
        var put = ((Reply.PutOff) aLoop().later(TODAY.plusDays(9), TODAY)).loop();

        var back = put.now(TODAY.plusDays(2));

        assertThat(back.due()).isEqualTo(TODAY.plusDays(2));
        assertThat(back.back()).isEqualTo(TODAY.plusDays(2));
        assertThat(back.later()).isEqualTo(1);
    }

    private static Loop aLoop() {
        return Loop.open(
                new Tenant(Uuids.next()), Uuids.next(), Uuids.next(), "a.purpose", "a.step", TODAY, TODAY, NOW);
    }
}
