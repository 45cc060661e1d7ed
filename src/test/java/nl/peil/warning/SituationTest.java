package nl.peil.warning;

import static nl.peil.warning.SignalKind.APART;
import static nl.peil.warning.SignalKind.BUCKET;
import static nl.peil.warning.SignalKind.CANCELLED;
import static nl.peil.warning.SignalKind.NOT_PLANNED;
import static nl.peil.warning.SignalKind.NO_CONTACT;
import static nl.peil.warning.SignalKind.TENS;
import static nl.peil.warning.SignalKind.TRIAL;
import static nl.peil.warning.SignalKind.UNANSWERED;
import static nl.peil.warning.SituationFixture.TODAY;
import static nl.peil.warning.SituationFixture.aSituation;
import static nl.peil.warning.SituationFixture.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.peil.collaboration.Phase;
import nl.peil.warning.Ground.Step;
import nl.peil.warning.engine.Continue;
import nl.peil.warning.engine.Friction;
import nl.peil.warning.engine.Item;
import nl.peil.warning.engine.Kind;
import nl.peil.warning.engine.Outcome;
import nl.peil.warning.engine.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SituationTest {

    @Test
    void when_all_goes_its_way_there_is_nothing_to_say() {
        assertThat(aSituation().answered(8, 7.5, 8, 9).grounds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1400, true", "1001, true", "700, true", "499, false"})
    void a_bucket_is_a_ground_until_it_has_come_well_under_the_rim(int level, boolean ground) {
        var grounds =
                aSituation().answered(8).bucket(full(level, Kind.FALL, false)).grounds();

        assertThat(grounds.containsKey(BUCKET)).isEqualTo(ground);
    }

    @Test
    void a_bucket_says_what_it_is_like_and_what_about() {
        var ground = aSituation()
                .answered(8)
                .bucket(new Reading(TODAY, 1200, true, Kind.SLIDE, Item.STRUCTURE, false, List.of()))
                .grounds()
                .get(BUCKET);

        assertThat(ground.strain()).isEqualTo(Kind.SLIDE);
        assertThat(ground.about()).isEqualTo(Item.STRUCTURE);
        assertThat(ground.step()).isEqualTo(Step.BUCKET);
    }

    @Test
    void a_bucket_full_of_silence_says_it_once() {
        var grounds = aSituation()
                .met(Outcome.CANCELLED_BY_CLIENT, Outcome.CANCELLED_BY_CLIENT)
                .bucket(full(1200, Kind.SILENCE, false))
                .grounds();

        assertThat(grounds).containsOnlyKeys(BUCKET);
    }

    @Test
    void drifting_apart_is_said_by_the_bucket_or_by_itself() {
        assertThat(aSituation().answered(8).bucket(full(300, null, true)).grounds())
                .containsOnlyKeys(APART);
        assertThat(aSituation()
                        .answered(8)
                        .bucket(full(1100, Kind.MISMATCH, true))
                        .grounds())
                .as("the bucket says it already")
                .containsOnlyKeys(BUCKET);
    }

    @Test
    void five_times_nothing_but_tens_is_a_question() {
        assertThat(aSituation().answered(10, 10, 10, 10).grounds()).isEmpty();
        assertThat(aSituation().answered(8, 10, 10, 10, 10, 10).grounds().get(TENS))
                .extracting(Ground::evidence)
                .isEqualTo(5);
        assertThat(aSituation().answered(10, 10, 10, 10, 10, 9.5).grounds()).isEmpty();
    }

    @Test
    void what_she_keeps_to_herself_is_never_called_a_ten() {
        assertThat(aSituation().kept().kept().kept().kept().kept().kept().grounds())
                .isEmpty();
    }

    @Test
    void tens_with_a_doubt_are_no_flat_line() {
        var grounds = aSituation()
                .answered(10, 10, 10, 10)
                .answered(all(10), Friction.NONE, Continue.DOUBT)
                .grounds();

        assertThat(grounds).doesNotContainKey(TENS);
    }

    @Test
    void two_gauges_in_a_row_without_an_answer() {
        assertThat(aSituation().answered(8).silent(1).grounds()).isEmpty();
        assertThat(aSituation().answered(8).silent(2).grounds().get(UNANSWERED)).satisfies(ground -> {
            assertThat(ground.evidence()).isEqualTo(2);
            assertThat(ground.session()).isNotNull();
            assertThat(ground.step()).isEqualTo(Step.SHARE);
        });
        assertThat(aSituation().silent(2).answered(8).grounds()).isEmpty();
    }

    @Test
    void what_is_kept_counts_as_an_answer_and_what_may_still_come_is_waited_for() {
        assertThat(aSituation().silent(2).kept().grounds()).isEmpty();
        assertThat(aSituation().silent(1).waiting().grounds()).isEmpty();
        assertThat(aSituation().silent(2).waiting().grounds()).containsOnlyKeys(UNANSWERED);
    }

    @Test
    void two_sessions_in_a_row_that_the_client_called_off() {
        assertThat(aSituation().met(Outcome.HELD, Outcome.CANCELLED_BY_CLIENT).grounds())
                .isEmpty();
        assertThat(aSituation()
                        .met(Outcome.CANCELLED_BY_CLIENT, Outcome.CANCELLED_BY_ORGANIZER, Outcome.NO_SHOW)
                        .grounds()
                        .get(CANCELLED))
                .as("what the organizer called off is left out")
                .extracting(Ground::evidence)
                .isEqualTo(2);
        assertThat(aSituation()
                        .met(Outcome.CANCELLED_BY_CLIENT, Outcome.CANCELLED_BY_CLIENT, Outcome.HELD)
                        .grounds())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "41, true"})
    void nothing_planned_is_said_after_some_days(int days, boolean said) {
        var grounds =
                aSituation().answered(8).nothingPlanned().lastDaysAgo(days).grounds();

        assertThat(grounds.containsKey(NOT_PLANNED)).isEqualTo(said);
    }

    @Test
    void after_six_weeks_the_way_on_is_a_closing() {
        assertThat(aSituation()
                        .answered(8)
                        .nothingPlanned()
                        .lastDaysAgo(41)
                        .grounds()
                        .get(NOT_PLANNED)
                        .step())
                .isEqualTo(Step.PLAN);
        assertThat(aSituation()
                        .answered(8)
                        .nothingPlanned()
                        .lastDaysAgo(42)
                        .grounds()
                        .get(NOT_PLANNED)
                        .step())
                .isEqualTo(Step.CLOSE);
    }

    @Test
    void nobody_ever_met_is_a_silence_too() {
        assertThat(aSituation()
                        .in(Phase.INTAKE)
                        .nothingPlanned()
                        .lastDaysAgo(11)
                        .grounds())
                .containsOnlyKeys(NOT_PLANNED);
    }

    @Test
    void a_pause_isn_t_silence_and_what_is_to_be_settled_isn_t_either() {
        assertThat(aSituation()
                        .answered(8)
                        .nothingPlanned()
                        .in(Phase.PAUSED)
                        .lastDaysAgo(60)
                        .grounds())
                .isEmpty();
        assertThat(aSituation()
                        .answered(8)
                        .nothingPlanned()
                        .toSettle()
                        .lastDaysAgo(60)
                        .grounds())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSING", "CLOSED"})
    void what_is_closing_is_left_in_peace(Phase phase) {
        var grounds = aSituation()
                .silent(3)
                .nothingPlanned()
                .lastDaysAgo(60)
                .bucket(full(1500, Kind.FALL, true))
                .in(phase)
                .grounds();

        assertThat(grounds).isEmpty();
    }

    @Test
    void a_trial_that_is_over_waits_a_week_for_its_decision() {
        assertThat(aSituation().answered(8).undecided().lastDaysAgo(6).grounds())
                .isEmpty();
        assertThat(aSituation()
                        .answered(8)
                        .undecided()
                        .nothingPlanned()
                        .lastDaysAgo(12)
                        .grounds())
                .as("the decision comes before the next session")
                .containsOnlyKeys(TRIAL);
    }

    @Test
    void nobody_heard_of_after_a_bad_session() {
        assertThat(bad(7).nothingPlanned().grounds().get(NO_CONTACT))
                .extracting(Ground::step)
                .isEqualTo(Step.PLAN);
        assertThat(bad(12).nothingPlanned().grounds()).as("said once").containsOnlyKeys(NO_CONTACT);
        assertThat(bad(6).nothingPlanned().grounds()).isEmpty();
        assertThat(bad(8).planned(TODAY.plusDays(3)).grounds()).isEmpty();
        assertThat(bad(8).planned(TODAY.plusDays(20)).grounds()).containsOnlyKeys(NO_CONTACT);
    }

    @ParameterizedTest
    @CsvSource({"9, 7, true", "9, 7.5, false", "5, 5, true", "6, 5.5, false"})
    void bad_is_low_or_much_lower_than_usual_with_her(double usual, double last, boolean bad) {
        var grounds = aSituation()
                .answered(usual, usual, usual, last)
                .nothingPlanned()
                .lastDaysAgo(8)
                .grounds();

        assertThat(grounds.containsKey(NO_CONTACT)).isEqualTo(bad);
    }

    @Test
    void a_talk_makes_a_new_start() {
        assertThat(bad(8).nothingPlanned().talked(TODAY.minusDays(3)).grounds()).isEmpty();
        assertThat(aSituation().silent(2).talked(TODAY).grounds()).isEmpty();
        assertThat(aSituation()
                        .met(Outcome.CANCELLED_BY_CLIENT, Outcome.CANCELLED_BY_CLIENT)
                        .talked(TODAY)
                        .grounds())
                .isEmpty();
    }

    private static SituationFixture bad(int ago) {
        return aSituation()
                .answered(8, 8)
                .answered(all(8), Friction.BIG, Continue.YES)
                .lastDaysAgo(ago);
    }

    private static Reading full(int level, @Nullable Kind kind, boolean apart) {
        return new Reading(TODAY, level, level > 1000, kind, null, apart, List.of());
    }
}
