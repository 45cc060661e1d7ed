package nl.peil.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Test
    void the_hour_on_the_wall_stays_when_summer_time_begins() {
        var series = new Series(LocalDate.of(2026, 3, 25), LocalTime.of(10, 0), AMSTERDAM, 1, 2);

        assertThat(series.moments())
                .extracting(ZonedDateTime::toLocalTime)
                .containsExactly(LocalTime.of(10, 0), LocalTime.of(10, 0));
        assertThat(series.moments().get(1).toInstant())
                .isEqualTo(series.moments().get(0).toInstant().plusSeconds((7 * 24 - 1) * 3600));
    }

    @Test
    void every_other_week_skips_one() {
        var series = new Series(LocalDate.of(2026, 5, 6), LocalTime.of(9, 30), AMSTERDAM, 2, 3);

        assertThat(series.moments())
                .extracting(ZonedDateTime::toLocalDate)
                .containsExactly(LocalDate.of(2026, 5, 6), LocalDate.of(2026, 5, 20), LocalDate.of(2026, 6, 3));
    }
}
