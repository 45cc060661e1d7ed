package nl.peil.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.peil.evaluation.TrendPoint.Happened;
import nl.peil.evaluation.TrendPoint.Score;
import nl.peil.evaluation.TrendPoint.Why;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrendPictureTest {

    @Test
    void a_ten_is_at_the_top_of_the_board_and_a_nought_at_its_foot() {
        var picture = TrendPicture.of(points(10.0, 0.0));

        assertThat(picture.clientLines()).containsExactly("M130.00 0.00 L960.00 200.00");
        assertThat(picture.clientDots())
                .containsExactly(new TrendPicture.Dot("13.00%", 0), new TrendPicture.Dot("96.00%", 200));
    }

    @Test
    void a_gap_breaks_the_line_and_a_score_alone_is_a_dot() {
        var picture = TrendPicture.of(points(8.0, 7.0, null, 6.0, null, 5.0, 4.0));

        assertThat(picture.clientLines()).hasSize(2);
        assertThat(picture.clientDots()).hasSize(5);
    }

    @Test
    void a_single_session_stands_in_the_middle() {
        var picture = TrendPicture.of(points(8.0));

        assertThat(picture.clientDots().getFirst().x()).isEqualTo("54.50%");
        assertThat(picture.dates()).hasSize(1);
    }

    @Test
    void no_more_dates_than_a_phone_can_show() {
        var picture = TrendPicture.of(points(new Double[40]));

        assertThat(picture.dates()).hasSize(4);
        assertThat(picture.dates().getFirst().anchor()).isEqualTo("start");
        assertThat(picture.dates().getLast().anchor()).isEqualTo("end");
    }

    @Test
    void what_rubbed_and_what_was_not_held_are_marked() {
        var day = LocalDate.of(2026, 5, 6);
        var picture = TrendPicture.of(List.of(
                new TrendPoint(day, Happened.HELD, Score.given(6), Score.given(7), Friction.BIG, false),
                new TrendPoint(
                        day.plusDays(7),
                        Happened.CANCELLED,
                        Score.gap(Why.NOT_HELD),
                        Score.gap(Why.NOT_HELD),
                        null,
                        false),
                new TrendPoint(day.plusDays(14), Happened.HELD, Score.given(8), Score.given(7), Friction.NONE, true)));

        assertThat(picture.frictions()).extracting(TrendPicture.Mark::kind).containsExactly("big");
        assertThat(picture.notHeld()).extracting(TrendPicture.Mark::x).containsExactly("54.50%");
        assertThat(picture.repairs()).extracting(TrendPicture.Mark::x).containsExactly("96.00%");
    }

    @Test
    void nothing_yet_is_a_picture_too() {
        assertThat(TrendPicture.of(List.of()).clientDots()).isEmpty();
    }

    private static List<TrendPoint> points(@Nullable Double... client) {
        var points = new ArrayList<TrendPoint>();
        for (var score : client) {
            points.add(new TrendPoint(
                    LocalDate.of(2026, 1, 5).plusWeeks(points.size()),
                    Happened.HELD,
                    score == null ? Score.gap(Why.BLANK) : Score.given(score),
                    Score.gap(Why.BLANK),
                    null,
                    false));
        }
        return points;
    }
}
