package nl.peil.agreement;

import static nl.peil.agreement.StyleMatch.End.LEFT;
import static nl.peil.agreement.StyleMatch.End.RIGHT;
import static nl.peil.practice.Axis.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.peil.agreement.StyleMatch.Between;
import nl.peil.agreement.StyleMatch.End;
import nl.peil.agreement.StyleMatch.Gap;
import nl.peil.agreement.StyleMatch.Open;
import nl.peil.agreement.StyleMatch.Shared;
import nl.peil.practice.Axis;
import nl.peil.practice.WorkingStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleMatchTest {

    @ParameterizedTest(name = "organizer {0}, client {1}: organizer at the {2}")
    @CsvSource({"1, 3, LEFT", "1, 5, LEFT", "3, 5, LEFT", "3, 1, RIGHT", "5, 1, RIGHT", "4, 2, RIGHT"})
    void two_points_apart_is_a_gap(int organizer, int client, End end) {
        assertThat(match(organizer, client)).isEqualTo(new Gap(START, end));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"1, 1, LEFT", "1, 2, LEFT", "2, 3, LEFT", "3, 4, RIGHT", "5, 5, RIGHT", "5, 4, RIGHT"})
    void one_point_apart_is_shared(int organizer, int client, End end) {
        assertThat(match(organizer, client)).isEqualTo(new Shared(START, end));
    }

    @Test
    void whoever_does_not_mind_follows_the_other() {
        assertThat(match(0, 1)).isEqualTo(new Shared(START, LEFT));
        assertThat(match(5, 0)).isEqualTo(new Shared(START, RIGHT));
        assertThat(match(0, 3)).isEqualTo(new Between(START));
    }

    @Test
    void the_middle_needs_no_agreement() {
        assertThat(match(3, 3)).isEqualTo(new Between(START));
    }

    @Test
    void what_matters_to_neither_stays_open() {
        assertThat(match(0, 0)).isEqualTo(new Open(START));
    }

    @Test
    void every_axis_has_its_place_in_order() {
        assertThat(StyleMatch.of(new WorkingStyle(Map.of()), new WorkingStyle(Map.of())))
                .extracting(StyleMatch::axis)
                .containsExactly(Axis.values());
    }

    private static StyleMatch match(int organizer, int client) {
        return StyleMatch.of(at(organizer), at(client)).stream()
                .filter(match -> match.axis() == START)
                .findFirst()
                .orElseThrow();
    }

    private static WorkingStyle at(int point) {
        return new WorkingStyle(point == 0 ? Map.of() : Map.of(START, point));
    }
}
