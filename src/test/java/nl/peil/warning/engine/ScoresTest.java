package nl.peil.warning.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoresTest {

    @ParameterizedTest
    @ValueSource(doubles = {-0.5, 10.5})
    void a_score_outside_the_scale_is_refused(double wrong) {
        assertThatThrownBy(() -> new Scores(wrong, 5, 5, 5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scores(5, wrong, 5, 5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scores(5, 5, wrong, 5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scores(5, 5, 5, wrong, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scores(5, 5, 5, 5, wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_of_the_five_is_found_by_its_name() {
        var scores = new Scores(0, 2, 4, 6, 10);

        assertThat(Item.ALL).extracting(scores::of).containsExactly(0.0, 2.0, 4.0, 6.0, 10.0);
    }

    @Test
    void a_blank_counts_for_nothing_in_the_mean() {
        double blank = Double.NaN;

        assertThat(new Scores(8, blank, 6, blank, blank).mean()).isEqualTo(7);
        assertThat(Scores.BLANK.isBlank()).isTrue();
        assertThat(new Scores(blank, blank, 0, blank, blank).isBlank()).isFalse();
    }
}
