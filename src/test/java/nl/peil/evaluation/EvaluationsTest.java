package nl.peil.evaluation;

import static nl.peil.evaluation.EvaluationFixture.organizer;
import static nl.peil.evaluation.EvaluationFixture.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.peil.PeilModuleTest;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.SessionCancelled;
import nl.peil.collaboration.SessionHeld;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.Side;
import nl.peil.evaluation.Evaluation.Reply;
import nl.peil.notice.Links;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.support.TransactionTemplate;

@PeilModuleTest
class EvaluationsTest {

    @Autowired
    Evaluations evaluations;

    @Autowired
    OpenEvaluations open;

    @Autowired
    Collaborations collaborations;

    @Autowired
    PracticeFixture practices;

    @Autowired
    CollaborationFixture fixture;

    @Autowired
    Links links;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    Me me;
    CollaborationId collaboration;
    SessionId session;

    @BeforeEach
    void a_session_that_was_held() {
        me = practices.begin();
        collaboration = fixture.begin(me, 2);
        session = fixture.hold(me, collaboration);
    }

    @Test
    void both_are_asked_after_a_session_and_told_until_when_they_wait() {
        var asked = within(() -> evaluations.find(session)).orElseThrow();

        assertThat(asked.until())
                .isBetween(
                        asked.asked().plus(Duration.ofDays(3)),
                        asked.asked().plus(Duration.ofDays(3)).plusSeconds(3600));
        assertThat(within(() -> links.latest(Invitations.PURPOSE, session.value())))
                .isPresent();
    }

    @Test
    void hearing_twice_that_a_session_was_held_asks_once() {
        var before = within(() -> evaluations.find(session));

        me.tenant()
                .run(() -> transactions.executeWithoutResult(_ -> events.publishEvent(
                        new SessionHeld(me.tenant(), collaboration, session, 1, true, clock.instant()))));

        assertThat(within(() -> evaluations.find(session))).isEqualTo(before);
        assertThat(within(() ->
                        transactions.<Long>execute(_ -> db.sql("select count(*) from link where subject = :session")
                                .param("session", session.value())
                                .query(Long.class)
                                .single())))
                .isEqualTo(1);
    }

    @Test
    void a_session_that_the_rhythm_passes_over_asks_nobody() {
        me.tenant().run(() -> {
            collaborations.trialPassed(collaboration);
            collaborations.evaluateEvery(collaboration, 2);
        });

        var next = fixture.hold(me, collaboration);

        assertThat(within(() -> evaluations.find(next))).isEmpty();
    }

    @Test
    void a_session_taken_back_asks_nobody_any_more() {
        me.tenant()
                .run(() -> transactions.executeWithoutResult(_ -> events.publishEvent(
                        new SessionCancelled(me.tenant(), collaboration, session, clock.instant()))));

        assertThat(within(() -> evaluations.find(session))).isEmpty();
        assertThat(within(() -> links.latest(Invitations.PURPOSE, session.value()))
                        .orElseThrow()
                        .revoked())
                .isNotNull();
    }

    @Test
    void what_was_answered_keeps_a_session_from_being_taken_back() {
        assertThat(within(() -> evaluations.dependsOn(session))).isFalse();

        within(() -> evaluations.give(session, client(8, Sharing.NOW)));

        assertThat(within(() -> evaluations.dependsOn(session))).isTrue();
    }

    @Test
    void the_second_to_answer_opens_it_for_both(Scenario scenario) {
        within(() -> evaluations.give(session, client(8, Sharing.NOW)));

        me.tenant()
                .run(() -> scenario.stimulate(() -> evaluations.give(session, now(organizer(7))))
                        .andWaitForEventOfType(EvaluationRevealed.class)
                        .toArriveAndVerify(
                                revealed -> assertThat(revealed.session()).isEqualTo(session)));
    }

    @Test
    void every_answer_is_told_with_its_side(Scenario scenario) {
        me.tenant()
                .run(() -> scenario.stimulate(() -> evaluations.give(session, client(8, Sharing.NOW)))
                        .andWaitForEventOfType(EvaluationGiven.class)
                        .toArriveAndVerify(given -> assertThat(given.side()).isEqualTo(Side.CLIENT)));
    }

    @Test
    void both_may_answer_at_the_same_moment_and_it_opens_once() throws Exception {
        for (int i = 0; i < 50; i++) {
            var both = fixture.hold(me, collaboration);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var one = threads.submit(() -> within(() -> evaluations.give(both, client(8, Sharing.NOW))));
                var other = threads.submit(() -> within(() -> evaluations.give(both, now(organizer(7)))));
                assertThat(java.util.List.of(one.get(), other.get()))
                        .filteredOn(reply -> reply instanceof Reply.Noted noted && noted.opens())
                        .hasSize(1);
            }
            assertThat(within(() -> evaluations.find(both)).orElseThrow().isOpen(clock.instant()))
                    .isTrue();
        }
    }

    @Test
    void a_double_tap_counts_once_and_other_answers_are_refused() throws Exception {
        var answers = client(8, Sharing.NOW);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> within(() -> evaluations.give(session, answers)));
            var other = threads.submit(() -> within(() -> evaluations.give(session, answers)));
            assertThat(java.util.List.of(one.get(), other.get()))
                    .hasAtLeastOneElementOfType(Reply.Noted.class)
                    .hasAtLeastOneElementOfType(Reply.Again.class);
        }

        assertThat(within(() -> evaluations.give(session, client(3, Sharing.NOW))))
                .isEqualTo(new Reply.AlreadyIn());
    }

    @Test
    void another_practice_finds_nothing_and_changes_nothing() {
        var other = practices.begin().tenant();

        assertThat(other.call(() -> evaluations.find(session))).isEmpty();
        assertThatThrownBy(() -> other.run(() -> evaluations.give(session, client(8, Sharing.NOW))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> new Tenant(Uuids.next()).run(() -> evaluations.share(session, Sharing.NOW)))
                .isInstanceOf(NotFound.class);
        assertThat(db.sql("select count(*) from evaluation").query(Long.class).single())
                .isZero();
    }

    @Test
    void what_still_wants_something_is_known_until_it_is_done() {
        assertThat(within(open::toGive))
                .containsExactly(new EvaluationToGive(session, collaboration, held(), until(), false));
        assertThat(within(open::awaited)).containsExactly(new EvaluationAwaited(session, collaboration, held(), false));
        assertThat(within(open::toLookAt)).isEmpty();

        within(() -> evaluations.give(session, client(8, Sharing.TOGETHER)));

        assertThat(within(open::toGive)).extracting(EvaluationToGive::clientIn).containsExactly(true);
        assertThat(within(open::awaited)).isEmpty();
        assertThat(within(open::toLookAt)).isEmpty();

        within(() -> evaluations.give(session, now(organizer(7))));

        assertThat(within(open::toGive)).isEmpty();
        assertThat(within(open::toLookAt)).containsExactly(new RevealToLookAt(session, collaboration, held(), true));

        me.tenant().run(() -> evaluations.look(session));
        assertThat(within(open::toLookAt)).isEmpty();

        me.tenant().run(() -> evaluations.lookTogether(session));
        assertThat(within(open::toLookAt)).extracting(RevealToLookAt::together).containsExactly(false);
    }

    @Test
    void a_sentence_a_half_and_a_blank_come_back_as_they_were_given() {
        var answers = new ClientAnswers(
                scores(7.5, null, 0.0, 10.0, 9.0), Friction.BIG, null, "Het ging wat snel.", Sharing.SCORES, moment());

        within(() -> evaluations.give(session, answers));

        assertThat(within(() -> evaluations.find(session)).orElseThrow().client())
                .isEqualTo(answers);
    }

    private Instant held() {
        return within(() -> evaluations.find(session)).orElseThrow().held();
    }

    private Instant until() {
        return within(() -> evaluations.find(session)).orElseThrow().until();
    }

    private ClientAnswers client(double all, Sharing sharing) {
        return new ClientAnswers(scores(all), Friction.NONE, Continue.YES, null, sharing, moment());
    }

    private OrganizerAnswers now(OrganizerAnswers answers) {
        return new OrganizerAnswers(answers.scores(), answers.resistance(), answers.ease(), moment());
    }

    /// As fine as the database keeps it.
    private Instant moment() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    private <T> T within(Callable<T> work) {
        try {
            return me.tenant().call(work::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
