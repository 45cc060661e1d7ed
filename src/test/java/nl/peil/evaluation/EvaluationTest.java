package nl.peil.evaluation;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static nl.peil.collaboration.Side.CLIENT;
import static nl.peil.collaboration.Side.ORGANIZER;
import static nl.peil.evaluation.EvaluationFixture.SESSION;
import static nl.peil.evaluation.EvaluationFixture.after;
import static nl.peil.evaluation.EvaluationFixture.anEvaluation;
import static nl.peil.evaluation.EvaluationFixture.client;
import static nl.peil.evaluation.EvaluationFixture.during;
import static nl.peil.evaluation.EvaluationFixture.organizer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.evaluation.Evaluation.Reply;
import nl.peil.evaluation.Evaluation.State;
import nl.peil.platform.Tenant;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    @Test
    void it_waits_for_both_and_says_until_when() {
        var evaluation = anEvaluation().by(client(8)).build();

        assertThat(evaluation.state(during())).isEqualTo(new State.Waiting(true, false, after()));
    }

    @Test
    void it_opens_as_soon_as_both_are_in() {
        var reply = anEvaluation().by(client(8)).build().answer(organizer(7));

        assertThat(reply).isInstanceOfSatisfying(Reply.Noted.class, noted -> {
            assertThat(noted.opens()).isTrue();
            assertThat(noted.evaluation().state(during()))
                    .isEqualTo(new State.Open(organizer(7).given()));
        });
    }

    @Test
    void answers_that_cross_each_other_open_it_all_the_same() {
        var reply = anEvaluation().by(organizer(7)).build().answer(given(client(8), SESSION.plusSeconds(1)));

        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.Noted.class, noted -> assertThat(noted.opens()).isTrue());
    }

    @Test
    void it_opens_when_the_agreed_wait_is_over_whoever_is_in() {
        var evaluation = anEvaluation().by(client(8)).build();

        assertThat(evaluation.isOpen(after().minusSeconds(1))).isFalse();
        assertThat(evaluation.isOpen(after())).isTrue();
    }

    @Test
    void both_get_the_whole_wait_even_when_the_session_is_put_down_days_later() {
        var now = SESSION.plus(5, DAYS).plusSeconds(60);

        var evaluation = Evaluation.ask(
                new SessionId(UUID.randomUUID()),
                new Tenant(UUID.randomUUID()),
                new CollaborationId(UUID.randomUUID()),
                SESSION,
                3,
                "five-1",
                now);

        assertThat(evaluation.until()).isEqualTo(SESSION.plus(8, DAYS).plus(1, HOURS));
    }

    @Test
    void the_same_answers_twice_count_once() {
        var evaluation = anEvaluation().by(client(8)).build();

        assertThat(evaluation.answer(given(client(8), during()))).isEqualTo(new Reply.Again());
    }

    @Test
    void other_answers_later_change_nothing() {
        var evaluation = anEvaluation().by(client(8)).by(organizer(7)).build();

        assertThat(evaluation.answer(client(3))).isEqualTo(new Reply.AlreadyIn());
        assertThat(evaluation.answer(organizer(3))).isEqualTo(new Reply.AlreadyIn());
    }

    @Test
    void some_may_be_blank_but_not_all() {
        var blank = new ClientAnswers(Scores.NONE, null, null, null, Sharing.NOW, during());
        var word = new ClientAnswers(Scores.NONE, null, null, "Dank je.", Sharing.NOW, during());

        assertThat(anEvaluation().build().answer(blank)).isEqualTo(new Reply.Blank());
        assertThat(anEvaluation().build().answer(word)).isInstanceOf(Reply.Noted.class);
    }

    @Test
    void after_two_weeks_nobody_can_answer_any_more() {
        var late = given(client(8), SESSION.plus(14, DAYS));

        assertThat(anEvaluation().build().answer(late)).isEqualTo(new Reply.TooLate());
    }

    @Test
    void an_answer_given_when_the_other_lay_open_is_known_as_late() {
        var evaluation = anEvaluation()
                .by(organizer(7))
                .by(given(client(8), after().plusSeconds(1)))
                .build();

        assertThat(evaluation.isLate(CLIENT)).isTrue();
        assertThat(evaluation.isLate(ORGANIZER)).isFalse();
    }

    @Test
    void the_first_to_answer_after_the_wait_had_nothing_to_look_at_and_is_not_late() {
        var evaluation = anEvaluation()
                .by(given(client(8), after().plusSeconds(1)))
                .by(new OrganizerAnswers(EvaluationFixture.scores(7), null, null, after().plusSeconds(9)))
                .build();

        assertThat(evaluation.isLate(CLIENT)).isFalse();
        assertThat(evaluation.isLate(ORGANIZER)).isTrue();
    }

    @Test
    void an_answer_after_the_wait_opens_nothing_anew() {
        var reply = anEvaluation().by(organizer(7)).build().answer(given(client(8), after()));

        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.Noted.class, noted -> assertThat(noted.opens()).isFalse());
    }

    private static ClientAnswers given(ClientAnswers answers, Instant at) {
        return new ClientAnswers(
                answers.scores(), answers.friction(), answers.goOn(), answers.words(), answers.sharing(), at);
    }
}
