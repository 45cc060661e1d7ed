package nl.peil.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingStyleTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void a_point_lies_on_the_line(int outside) {
        assertThatThrownBy(() -> new WorkingStyle(Map.of(Axis.LEAD, outside)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_axis_left_open_does_not_matter() {
        var style = new WorkingStyle(Map.of(Axis.STRUCTURE, 2));

        assertThat(style.at(Axis.STRUCTURE)).hasValue(2);
        assertThat(style.at(Axis.HOMEWORK)).isEmpty();
    }

    @Test
    void it_does_not_change_with_what_it_was_made_from() {
        var points = new HashMap<>(Map.of(Axis.START, 5));
        var style = new WorkingStyle(points);

        points.put(Axis.START, 1);

        assertThat(style.at(Axis.START)).hasValue(5);
    }
}
