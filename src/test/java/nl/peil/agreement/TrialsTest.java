package nl.peil.agreement;

import static nl.peil.agreement.Answer.ADJUST;
import static nl.peil.agreement.Answer.GO;
import static nl.peil.agreement.Answer.STOP;
import static nl.peil.collaboration.Side.CLIENT;
import static nl.peil.collaboration.Side.ORGANIZER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.Executors;
import nl.peil.PeilModuleTest;
import nl.peil.agreement.Trial.Reply;
import nl.peil.agreement.TrialPage.Step;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Phase;
import nl.peil.collaboration.Side;
import nl.peil.notice.Notes;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

@PeilModuleTest
class TrialsTest {

    @Autowired
    Trials trials;

    @Autowired
    Agreements agreements;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Notes notes;

    @Autowired
    PracticeFixture practice;

    @Autowired
    CollaborationFixture given;

    Me me;
    CollaborationId id;

    @BeforeEach
    void a_collaboration() {
        me = practice.begin();
        id = given.begin(me, "Anna", 2);
    }

    @Test
    void a_collaboration_with_trial_sessions_has_its_trial_from_the_start() {
        var page = page(ORGANIZER);

        assertThat(page.step()).isEqualTo(Step.RUNNING);
        assertThat(page.left()).isEqualTo(2);
    }

    @Test
    void without_trial_sessions_there_is_no_trial() {
        var none = given.begin(me, 0);

        assertThatThrownBy(() -> me.tenant().call(() -> trials.page(none, ORGANIZER)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_last_trial_session_asks_both_sides_and_lets_the_client_know() {
        over();

        assertThat(me.tenant().call(trials::toDecide)).containsExactly(new TrialToDecide(id, false, false));
        assertThat(me.tenant().call(() -> notes.waiting(me.account()))).isPositive();
    }

    @Test
    void neither_side_gets_the_other_s_answer_or_words_before_both_are_in() {
        over();

        answer(ORGANIZER, STOP, "Dit past niet bij mij.");

        var client = page(CLIENT);
        assertThat(client.step()).isEqualTo(Step.YOUR_TURN);
        assertThat(client.toString()).doesNotContain("STOP", "Dit past niet");
        assertThat(client.otherAnswered()).isTrue();
        assertThat(page(ORGANIZER).step()).isEqualTo(Step.WAITING);
    }

    @Test
    void both_see_both_answers_together() {
        over();
        answer(ORGANIZER, GO, "Fijn samen.");
        answer(CLIENT, ADJUST, "Korter.");

        var client = page(CLIENT).decision();
        var organizer = page(ORGANIZER).decision();

        assertThat(client).isEqualTo(new TrialPage.Decision(1, Outcome.ADJUST, ADJUST, "Korter.", GO, "Fijn samen."));
        assertThat(organizer)
                .isEqualTo(new TrialPage.Decision(1, Outcome.ADJUST, GO, "Fijn samen.", ADJUST, "Korter."));
    }

    @Test
    void the_decision_is_told_once_both_have_answered(Scenario scenario) {
        over();
        answer(ORGANIZER, GO, null);

        me.tenant()
                .run(() -> scenario.stimulate(() -> trials.answer(id, CLIENT, STOP, null))
                        .andWaitForEventOfType(TrialDecided.class)
                        .toArriveAndVerify(
                                decided -> assertThat(decided.outcome()).isEqualTo(Outcome.STOP)));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"GO, GO, ONGOING", "GO, STOP, CLOSING", "STOP, ADJUST, CLOSING", "ADJUST, GO, TRIAL"})
    void the_decision_moves_the_collaboration_on(Answer organizer, Answer client, Phase phase) {
        over();

        answer(ORGANIZER, organizer, null);
        answer(CLIENT, client, null);

        assertThat(me.tenant().call(() -> collaborations.header(id)).phase()).isEqualTo(phase);
        assertThat(me.tenant().call(trials::toDecide)).isEmpty();
    }

    @Test
    void adjusting_reopens_the_agreement_and_begins_a_next_round_when_both_confirm_it() {
        over();
        answer(ORGANIZER, GO, "Het ging me te snel.");
        answer(CLIENT, ADJUST, "Liever korter.");
        given.hold(me, id); // one more before they agreed anew: it doesn't count for the round to come
        await().untilAsserted(() -> assertThat(rounds()).isEqualTo(1));
        var writing = me.tenant().call(() -> agreements.writing(id));
        assertThat(writing.change()).containsExactly("Liever korter.", "Het ging me te snel.");
        assertThat(writing.trial()).isEqualTo(new TrialChoice(1, 3, 2));

        var draft = me.tenant().call(() -> agreements.draft(id));
        me.tenant().run(() -> {
            agreements.propose(new AgreementId(Uuids.next()), id, draft);
            agreements.confirm(id, ORGANIZER);
            agreements.confirm(id, CLIENT);
        });

        var page = page(CLIENT);
        assertThat(page.round()).isEqualTo(2);
        assertThat(page.step()).isEqualTo(Step.RUNNING);
        assertThat(page.left()).isEqualTo(2);
        assertThat(page.earlier()).hasSize(1);
        assertThat(me.tenant().call(() -> collaborations.header(id)).trialSessions())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void both_sides_may_answer_at_the_same_moment() throws Exception {
        for (int i = 0; i < 30; i++) {
            id = given.begin(me, 1);
            over();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var one = threads.submit(() -> answer(ORGANIZER, GO, null));
                var other = threads.submit(() -> answer(CLIENT, GO, null));
                one.get();
                other.get();
            }
            assertThat(page(CLIENT).decision())
                    .extracting(TrialPage.Decision::outcome)
                    .isEqualTo(Outcome.GO);
        }
    }

    @Test
    void an_answer_sent_twice_counts_once_and_one_too_early_not_at_all() {
        assertThat(answer(CLIENT, GO, null)).isEqualTo(new Reply.TooEarly(2));
        over();

        answer(CLIENT, GO, null);
        answer(CLIENT, GO, null);

        assertThat(page(CLIENT).step()).isEqualTo(Step.WAITING);
    }

    @Test
    void another_practice_finds_nothing() {
        over();
        var other = new Tenant(Uuids.next());

        assertThatThrownBy(() -> other.call(() -> trials.page(id, ORGANIZER))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.call(() -> trials.answer(id, CLIENT, GO, null)))
                .isInstanceOf(NotFound.class);
        assertThat(other.call(trials::toDecide)).isEmpty();
    }

    private void over() {
        int sessions = me.tenant().call(() -> collaborations.header(id)).trialSessions();
        for (int i = 0; i < sessions; i++) given.hold(me, id);
        await().untilAsserted(() -> assertThat(page(ORGANIZER).step()).isEqualTo(Step.YOUR_TURN));
    }

    private int rounds() {
        return page(ORGANIZER).round();
    }

    private Reply answer(Side side, Answer answer, @Nullable String words) {
        return me.tenant().call(() -> trials.answer(id, side, answer, words));
    }

    private TrialPage page(Side reader) {
        return me.tenant().call(() -> trials.page(id, reader));
    }
}
