package nl.peil.agreement;

import static nl.peil.agreement.Answer.ADJUST;
import static nl.peil.agreement.Answer.GO;
import static nl.peil.agreement.Answer.STOP;
import static nl.peil.agreement.TrialFixture.NOW;
import static nl.peil.agreement.TrialFixture.aTrial;
import static nl.peil.collaboration.Side.CLIENT;
import static nl.peil.collaboration.Side.ORGANIZER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.peil.agreement.Trial.Reply;
import nl.peil.agreement.Trial.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialTest {

    @Test
    void nobody_decides_before_the_last_agreed_session() {
        var trial = aTrial().of(3).held(1).build();

        assertThat(trial.answer(CLIENT, GO, null, NOW)).isEqualTo(new Reply.TooEarly(2));
    }

    @Test
    void hearing_twice_that_a_session_was_held_counts_once() {
        var trial = aTrial().of(2).held(1).build();

        assertThat(trial.held(1)).isEqualTo(trial);
    }

    @Test
    void a_session_taken_back_counts_no_more_unless_somebody_has_answered() {
        var asked = aTrial().of(2).over();

        assertThat(asked.build().recounted(1).state()).isEqualTo(new State.Running(1));
        assertThat(asked.answered(CLIENT, GO).build().recounted(1).state()).isEqualTo(new State.Deciding(false, true));
    }

    @Test
    void hearing_of_sessions_in_the_wrong_order_loses_none() {
        var trial = aTrial().of(3).held(2).build();

        assertThat(trial.held(1).state()).isEqualTo(new State.Running(1));
    }

    @Test
    void a_side_may_change_its_mind_and_its_words_until_the_other_has_answered() {
        var trial = aTrial().over()
                .answered(ORGANIZER, STOP, "Dit past niet.")
                .answered(ORGANIZER, ADJUST, "Korter per keer.")
                .build();

        assertThat(trial.state()).isEqualTo(new State.Deciding(true, false));
        assertThat(trial.wordsOf(ORGANIZER)).isEqualTo("Korter per keer.");
    }

    @Test
    void an_answer_after_the_decision_changes_nothing() {
        var trial = aTrial().over().answered(ORGANIZER, GO).answered(CLIENT, GO).build();

        assertThat(trial.answer(CLIENT, STOP, null, NOW)).isEqualTo(new Reply.AlreadyDecided(Outcome.GO));
    }

    @Test
    void it_is_decided_at_the_moment_of_the_second_answer() {
        var first = aTrial().over().answered(CLIENT, GO).build();
        var second = ((Reply.Noted) first.answer(ORGANIZER, GO, null, NOW)).trial();

        assertThat(first.decided()).isNull();
        assertThat(second.decided()).isEqualTo(NOW);
    }

    @ParameterizedTest(name = "{0} and {1} make {2}")
    @CsvSource({"GO, GO, GO", "GO, ADJUST, ADJUST", "ADJUST, ADJUST, ADJUST", "GO, STOP, STOP", "STOP, ADJUST, STOP"})
    void one_stop_is_enough(Answer organizer, Answer client, Outcome outcome) {
        var trial = aTrial().over()
                .answered(ORGANIZER, organizer)
                .answered(CLIENT, client)
                .build();

        assertThat(trial.state()).isEqualTo(new State.Decided(organizer, client, outcome));
    }

    @Test
    void adjusting_begins_a_new_round_that_counts_from_here() {
        var decided = aTrial().of(2)
                .over()
                .answered(ORGANIZER, GO)
                .answered(CLIENT, ADJUST)
                .build();

        var next = decided.agree(1);

        assertThat(next.round()).isEqualTo(2);
        assertThat(next.id()).isNotEqualTo(decided.id());
        assertThat(next.held(2).state()).isEqualTo(new State.Running(1));
        assertThat(next.held(3).state()).isEqualTo(new State.Deciding(false, false));
    }

    @Test
    void agreeing_anew_while_it_runs_changes_how_many_sessions_are_tried() {
        var trial = aTrial().of(3).held(1).build();

        assertThat(trial.agree(2).state()).isEqualTo(new State.Running(1));
        assertThat(trial.agree(5).state()).isEqualTo(new State.Running(4));
        assertThat(trial.agree(2).round()).isEqualTo(1);
    }

    @Test
    void agreeing_on_fewer_sessions_than_were_held_still_leaves_one_to_go() {
        var trial = aTrial().of(4).held(3).build();

        assertThat(trial.agree(1).state()).isEqualTo(new State.Running(1));
    }

    @Test
    void a_decision_that_is_being_taken_stays_as_it_is_whatever_is_agreed() {
        var deciding = aTrial().over().answered(CLIENT, GO).build();
        var passed =
                aTrial().over().answered(CLIENT, GO).answered(ORGANIZER, GO).build();

        assertThat(deciding.agree(5)).isEqualTo(deciding);
        assertThat(passed.agree(5)).isEqualTo(passed);
    }

    @Test
    void a_trial_has_one_to_ten_sessions() {
        assertThatThrownBy(() -> aTrial().of(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> aTrial().of(11)).isInstanceOf(IllegalArgumentException.class);
    }
}
