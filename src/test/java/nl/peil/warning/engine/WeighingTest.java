package nl.peil.warning.engine;

import static nl.peil.warning.engine.CourseFixture.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeighingTest {

    @ParameterizedTest
    @ValueSource(doubles = {6, 7, 8, 9, 10})
    void whoever_gives_the_same_every_time_raises_no_alarm_whatever_the_number(double usual) {
        var course = aCourse();

        for (int session = 0; session < 20; session++) {
            course.scored(1, usual);
            assertThat(course.reading().alert()).as("after %d", session).isFalse();
        }
        assertThat(course.level()).isZero();
    }

    @Test
    void one_bad_day_is_no_strain() {
        var course = aCourse().scored(8, 8.5).evaluated(6.5, 6, 6.5, 6, 6.5);

        assertThat(course.reading().alert()).isFalse();
        assertThat(course.scored(2, 8.5).level()).isLessThan(Bucket.RIM / 4);
    }

    @Test
    void three_bad_sessions_in_a_row_are_strain_also_when_all_five_fall_alike() {
        var course = aCourse().scored(6, 9).scored(3, 5);

        assertThat(course.reading()).returns(true, Reading::alert).returns(null, Reading::about);
    }

    @Test
    void one_of_the_five_that_falls_says_more_than_all_five_a_little_lower() {
        var one = aCourse().scored(8, 8.5).evaluated(8.5, 8.5, 6, 8.5, 8.5);
        var all = aCourse().scored(8, 8.5).scored(1, 8);

        assertThat(one.level()).isGreaterThan(all.level());
    }

    @Test
    void a_small_step_down_from_a_flat_line_of_tens_says_more_than_a_wobble_in_the_middle() {
        var tens = aCourse().scored(8, 10).evaluated(10, 10, 8.5, 9.5, 10);
        var middle = aCourse();
        for (int pair = 0; pair < 4; pair++) middle.evaluated(6, 8, 7, 6, 8).evaluated(8, 6, 7, 8, 6.5);
        middle.evaluated(7, 7, 5.5, 6.5, 7);

        assertThat(tens.level()).isGreaterThan(middle.level());
    }

    @ParameterizedTest
    @EnumSource(Item.class)
    void a_slow_slide_of_one_of_the_five_runs_over_and_says_which(Item item) {
        var course = aCourse().scored(6, 9);
        for (int step = 1; step <= 6; step++) {
            var five = new double[] {9, 9, 9, 9, 9};
            five[item.ordinal()] = 9 - 0.5 * step;
            course.evaluated(five[0], five[1], five[2], five[3], five[4]);
        }

        assertThat(course.reading()).returns(true, Reading::alert).returns(item, Reading::about);
    }

    @Test
    void the_baseline_does_not_follow_her_down() {
        var course = aCourse().scored(6, 9);
        for (int step = 1; step <= 16; step++) {
            double down = Math.max(5, 9 - 0.25 * step);
            course.evaluated(9, down, 9, down, 9);
        }

        assertThat(course.reading().alert()).isTrue();
    }

    @Test
    void good_sessions_let_it_leak() {
        var course = aCourse().scored(6, 8.5).evaluated(8, 8, 5.5, 7, 8);
        int before = course.level();

        assertThat(before).isPositive();
        assertThat(course.scored(1, 8.5).level()).isLessThan(before);
        assertThat(course.scored(4, 8.5).level()).isZero();
    }

    @Test
    void what_came_first_leaks_first() {
        var course = aCourse().scored(6, 8.5).said(Friction.BIG, null).said(Friction.BIG, Continue.DOUBT);
        var before = course.reading();

        var after = course.scored(1, 8.5).reading();

        int kept = after.drops().size();
        assertThat(before.drops()).hasSizeGreaterThan(1);
        assertThat(after.drops().subList(1, kept))
                .isEqualTo(before.drops()
                        .subList(
                                before.drops().size() - kept + 1, before.drops().size()));
        assertThat(after.level()).isBetween(1, before.level() - 1);
    }

    @ParameterizedTest
    @CsvSource({"SMALL,", "BIG,", ",DOUBT", ",NO"})
    void what_she_says_herself_is_a_drop_of_its_own(Friction friction, Continue goOn) {
        var drops = aCourse().scored(4, 8.5).said(friction, goOn).reading().drops();

        assertThat(drops).extracting(Drop::source).containsExactly(friction == null ? Source.DOUBT : Source.FRICTION);
    }

    private static CourseFixture again(List<Event> before) {
        return aCourse().after(before);
    }

    @Test
    void more_rubs_more() {
        var before = aCourse().scored(4, 8.5).events();

        assertThat(again(before).said(Friction.BIG, null).level())
                .isGreaterThan(again(before).said(Friction.SMALL, null).level());
        assertThat(again(before).said(null, Continue.NO).level())
                .isGreaterThanOrEqualTo(again(before).said(null, Continue.DOUBT).level());
        assertThat(again(before).said(Friction.NONE, Continue.YES).level()).isZero();
    }

    @Test
    void saying_that_nothing_rubs_and_wanting_to_go_on_lets_it_leak_faster() {
        var before = aCourse().scored(6, 8.5).said(Friction.BIG, Continue.DOUBT).events();

        assertThat(again(before).said(Friction.NONE, null).level())
                .isLessThan(again(before).said(null, null).level());
        assertThat(again(before).said(null, Continue.YES).level())
                .isLessThan(again(before).said(null, null).level());
    }

    @Test
    void silence_after_strain_is_a_sign_and_silence_of_a_silent_client_hardly_one() {
        var strained = aCourse().scored(6, 8.5).said(Friction.BIG, null);
        int before = strained.level();
        var silent = aCourse();
        for (int pair = 0; pair < 10; pair++) silent.scored(1, 8.5).unanswered();

        assertThat(strained.unanswered().level()).isGreaterThan(before);
        assertThat(silent.level()).isLessThan(Bucket.RIM / 4);
    }

    @Test
    void never_having_been_asked_is_no_silence() {
        var asked = aCourse().scored(8, 8.5).unanswered().unanswered().unanswered();
        var not = aCourse().scored(8, 8.5).notAsked().notAsked().notAsked();

        assertThat(asked.level()).isPositive();
        assertThat(not.level()).isZero();
    }

    @Test
    void answering_without_being_asked_is_no_silence_either() {
        var course = aCourse().scored(6, 8.5).notAsked();
        var answer = new Event.ClientEvaluated(course.events().getLast().date(), Scores.BLANK, null, Continue.DOUBT);

        assertThat(course.and(List.of(answer)).reading().drops())
                .extracting(Drop::source)
                .containsExactly(Source.DOUBT);
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED_BY_CLIENT, CANCELLED", "NO_SHOW, NO_SHOW"})
    void calling_off_and_staying_away_are_signs(Outcome outcome, Source source) {
        var course = aCourse().scored(4, 8.5).session(outcome, true).session(outcome, true);

        assertThat(course.reading().drops()).isNotEmpty().allMatch(drop -> drop.source() == source);
    }

    @Test
    void that_the_organizer_called_off_says_nothing_of_the_client() {
        var course = aCourse().scored(4, 8.5);
        for (int session = 0; session < 6; session++) course.session(Outcome.CANCELLED_BY_ORGANIZER, true);

        assertThat(course.level()).isZero();
    }

    @Test
    void the_organizers_own_fall_is_a_sign_and_her_standing_gap_is_none() {
        var sees = aCourse();
        var lower = aCourse();
        for (int session = 0; session < 8; session++) {
            sees.scored(1, 8.5).organizer(8);
            lower.scored(1, 8.5).organizer(6);
        }

        assertThat(lower.level()).isZero();
        assertThat(sees.scored(1, 8.5).organizer(5).reading().drops())
                .extracting(Drop::source)
                .contains(Source.ORGANIZER);
    }

    @Test
    void that_the_organizer_sees_nothing_takes_nothing_away_from_what_the_client_says() {
        var with = aCourse();
        var without = aCourse();
        for (int session = 0; session < 6; session++) {
            with.scored(1, 9).organizer(8);
            without.scored(1, 9);
        }
        with.evaluated(8, 8, 5, 8, 8).organizer(8);
        without.evaluated(8, 8, 5, 8, 8);

        assertThat(with.level()).isBetween(without.level() * 3 / 4, without.level());
    }

    @Test
    void blanks_neither_hurt_nor_hide() {
        double blank = Double.NaN;
        var course = aCourse();
        for (int session = 0; session < 6; session++) course.evaluated(9, blank, 9, blank, 9);

        assertThat(course.level()).isZero();
        assertThat(course.evaluated(9, blank, 5, blank, 8.5).reading().about()).isEqualTo(Item.STRUCTURE);
    }

    @Test
    void one_score_alone_is_weighed_too() {
        double blank = Double.NaN;
        var course = aCourse();
        for (int session = 0; session < 6; session++) course.evaluated(9, blank, blank, blank, blank);
        int calm = course.level();
        course.evaluated(4, blank, blank, blank, blank);

        assertThat(calm).isZero();
        assertThat(course.level()).isPositive();
    }
}
