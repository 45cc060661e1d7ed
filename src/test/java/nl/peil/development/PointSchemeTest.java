package nl.peil.development;

import static nl.peil.development.EntryKind.READING;
import static nl.peil.development.EntryKind.TRAINING;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.peil.development.PointRule.Per;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointSchemeTest {

    private static final PointRule AN_HOUR = new PointRule(TRAINING, BigDecimal.ONE, Per.HOUR, 10);
    private static final PointRule A_TIME = new PointRule(READING, new BigDecimal("0.5"), Per.TIME, null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2 | 120", "1,5 | 90", "1.25 | 75", "1:30 | 90", "0:45 | 45", " 3 | 180", "'' | 0"})
    void hours_are_read_as_people_write_them(String typed, int minutes) {
        assertThat(Hours.minutes(typed)).hasValue(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"veel", "1,555", "-1", "1:75", "201", "1e3", "=2"})
    void what_is_no_amount_of_hours_is_asked_again(String typed) {
        assertThat(Hours.minutes(typed)).isEmpty();
    }

    @Test
    void points_are_for_hours_or_for_times() {
        var year = List.of(entry(TRAINING, 90), entry(READING, 600), entry(READING, 0));

        assertThat(AN_HOUR.counted(year)).isEqualByComparingTo("1.5");
        assertThat(A_TIME.counted(year)).isEqualByComparingTo("1");
        assertThat(new PointScheme(List.of(AN_HOUR, A_TIME), 20).counted(year)).isEqualByComparingTo("2.5");
    }

    @Test
    void what_was_made_above_the_most_is_said_and_does_not_count() {
        var page = page(List.of(entry(TRAINING, 14 * 60)), new PointScheme(List.of(AN_HOUR), 20));

        assertThat(page.lines()).singleElement().satisfies(line -> {
            assertThat(line.points()).isEqualByComparingTo("10");
            assertThat(line.over()).isEqualByComparingTo("4");
        });
        assertThat(page.total()).satisfies(total -> assertThat(total.step()).isEqualTo("left"));
    }

    @Test
    void a_goal_that_is_reached_is_reached_and_no_more_is_said_of_it() {
        var page = page(List.of(entry(TRAINING, 600)), new PointScheme(List.of(AN_HOUR), 10));

        assertThat(page.total()).satisfies(total -> assertThat(total.step()).isEqualTo("reached"));
    }

    @Test
    void without_rules_there_are_hours_and_no_points() {
        var page = page(List.of(entry(TRAINING, 90), entry(READING, 45)), PointScheme.NONE);

        assertThat(page.total()).isNull();
        assertThat(page.hours()).isEqualByComparingTo("2.25");
        assertThat(page.lines()).allSatisfy(line -> assertThat(line.points()).isNull());
    }

    private static DevelopmentPage page(List<Entry> entries, PointScheme scheme) {
        return DevelopmentPage.of(2026, "Eline", entries, scheme, List.of(), false, true);
    }

    private static Entry entry(EntryKind kind, int minutes) {
        return new Entry(
                new EntryId(UUID.randomUUID()), kind, LocalDate.of(2026, 5, 3), minutes, "Gesprekken voeren", null);
    }
}
