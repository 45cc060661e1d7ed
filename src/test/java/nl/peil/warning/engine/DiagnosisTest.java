package nl.peil.warning.engine;

import static nl.peil.warning.engine.CourseFixture.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosisTest {

    @Test
    void a_level_under_half_has_no_kind_and_is_about_nothing() {
        var reading = aCourse().scored(6, 8.5).said(Friction.SMALL, null).reading();

        assertThat(reading.level()).isBetween(1, Bucket.RIM / 2 - 1);
        assertThat(reading.kind()).isNull();
        assertThat(reading.about()).isNull();
    }

    @Test
    void from_one_session_to_the_next_is_a_fall() {
        var reading = aCourse()
                .scored(8, 9)
                .evaluated(7, 7, 3, 6, 7)
                .evaluated(7, 7, 3, 6, 7)
                .reading();

        assertThat(reading.kind()).isEqualTo(Kind.FALL);
    }

    @Test
    void a_little_every_time_is_a_slide() {
        var course = aCourse().scored(8, 9);
        for (int step = 1; step <= 8; step++) {
            course.evaluated(9 - 0.25 * step, 9 - 0.25 * step, 9 - 0.75 * step, 9 - 0.25 * step, 9 - 0.25 * step);
        }

        assertThat(course.reading()).returns(Kind.SLIDE, Reading::kind).returns(Item.STRUCTURE, Reading::about);
    }

    @Test
    void not_answering_and_calling_off_is_silence() {
        var course = aCourse().scored(8, 9);
        for (int session = 0; session < 4; session++) course.cancelled().unanswered();

        assertThat(course.reading()).returns(Kind.SILENCE, Reading::kind).returns(null, Reading::about);
    }

    @Test
    void saying_so_herself_is_doubt() {
        var reading = aCourse()
                .scored(8, 9)
                .said(Friction.BIG, Continue.DOUBT)
                .said(Friction.BIG, Continue.NO)
                .reading();

        assertThat(reading.kind()).isEqualTo(Kind.DOUBT);
    }

    @Test
    void a_client_who_comes_to_see_it_worse_than_the_organizer_is_a_mismatch() {
        var course = aCourse();
        for (int session = 0; session < 8; session++) course.scored(1, 9).organizer(8);
        for (int session = 0; session < 4; session++)
            course.evaluated(7, 7, 4, 7, 7).organizer(8);

        assertThat(course.reading()).returns(true, Reading::apart).returns(Kind.MISMATCH, Reading::kind);
    }

    @Test
    void seeing_it_differently_from_the_start_is_no_mismatch() {
        var course = aCourse();
        for (int session = 0; session < 12; session++) course.scored(1, 9.5).organizer(6.5);

        assertThat(course.reading().apart()).isFalse();
    }

    @Test
    void falling_together_is_no_mismatch() {
        var course = aCourse();
        for (int session = 0; session < 8; session++) course.scored(1, 9).organizer(8);
        for (int session = 0; session < 3; session++)
            course.evaluated(7, 7, 4, 7, 7).organizer(5.6);

        assertThat(course.reading()).returns(false, Reading::apart).returns(Kind.FALL, Reading::kind);
    }
}
