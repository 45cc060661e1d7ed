package nl.peil.confidential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.peil.confidential.LineReport.Sum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineReportTest {

    private static final Quarter QUARTER = new Quarter(LocalDate.of(2026, 4, 1));

    @ParameterizedTest
    @CsvSource({"5, true", "10, true", "0, false", "4, false", "7, false", "-5, false", "15, false"})
    void a_sum_is_none_under_five_rounded_and_no_more_than_was_counted(int amount, boolean told) {
        assertThat(report(new Sum("cases", amount)).pointsAtNobody(12)).isEqualTo(told);
    }

    @Test
    void a_sum_is_told_once_and_rounded_up_as_far_as_it_was_counted() {
        assertThat(report(new Sum("cases", 5), new Sum("cases", 5)).pointsAtNobody(20))
                .isFalse();
        assertThat(report(new Sum("cases", 15)).pointsAtNobody(13)).isTrue();
        assertThat(report(new Sum("cases", 5)).pointsAtNobody(4)).isFalse();
        assertThat(report().pointsAtNobody(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Anna de Wit", "options.<b>", "missed.a.b", "missed.0612345678"})
    void what_is_counted_is_a_key_and_not_words(String what) {
        assertThatThrownBy(() -> new Sum(what, 5)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_quarter_is_over_when_the_next_has_begun() {
        assertThat(Quarter.of(LocalDate.of(2026, 6, 30))).isEqualTo(QUARTER);
        assertThat(QUARTER.isOver(LocalDate.of(2026, 6, 30))).isFalse();
        assertThat(QUARTER.isOver(LocalDate.of(2026, 7, 1))).isTrue();
        assertThatThrownBy(() -> new Quarter(LocalDate.of(2026, 5, 1))).isInstanceOf(Malformed.class);
    }

    private static LineReport report(Sum... sums) {
        return new LineReport(QUARTER, List.of(sums));
    }
}
