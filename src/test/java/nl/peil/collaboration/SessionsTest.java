package nl.peil.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import nl.peil.PeilModuleTest;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

@PeilModuleTest
class SessionsTest {

    @Autowired
    PracticeFixture practices;

    @Autowired
    CollaborationFixture given;

    @Autowired
    Sessions sessions;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Clock clock;

    Me me;

    @BeforeEach
    void a_practice() {
        me = practices.begin();
    }

    @Test
    void the_first_session_held_begins_the_trial_and_is_told(Scenario scenario) {
        var id = given.begin(me, 2);
        var session = given.planned(me, id);

        me.tenant()
                .run(() -> scenario.stimulate(() -> sessions.hold(session))
                        .andWaitForEventOfType(SessionHeld.class)
                        .toArriveAndVerify(held -> {
                            assertThat(held.session()).isEqualTo(session);
                            assertThat(held.number()).isEqualTo(1);
                            assertThat(held.gauge()).isTrue();
                        }));

        assertThat(me.tenant().call(() -> collaborations.header(id)).phase()).isEqualTo(Phase.TRIAL);
    }

    @Test
    void a_session_held_twice_counts_once() {
        var id = given.begin(me, 0);
        var session = given.hold(me, id);

        var again = me.tenant().call(() -> sessions.hold(session));

        assertThat(again).isEqualTo(new Session.Reply.AlreadySettled(SessionOutcome.HELD));
        assertThat(me.tenant().call(() -> collaborations.header(id)).held()).isEqualTo(1);
    }

    @Test
    void sessions_held_at_the_same_moment_get_a_number_each() throws Exception {
        var id = given.begin(me, 0);
        var planned = List.of(given.planned(me, id), given.planned(me, id), given.planned(me, id));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var holding = planned.stream()
                    .map(session -> threads.submit(() -> me.tenant().call(() -> sessions.hold(session))))
                    .toList();
            for (var held : holding) held.get();
        }

        assertThat(me.tenant().call(() -> sessions.of(id)))
                .extracting(SessionLine::number)
                .containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void a_plan_sent_twice_is_planned_once() {
        var id = given.begin(me, 0);
        var session = new SessionId(Uuids.next());
        var tomorrow = clock.instant().plus(Duration.ofDays(1));

        me.tenant().run(() -> {
            sessions.plan(session, id, tomorrow, 120, null);
            sessions.plan(session, id, tomorrow, 120, null);
        });

        assertThat(me.tenant().call(() -> sessions.of(id))).hasSize(1);
    }

    @Test
    void a_session_that_is_over_waits_to_be_told_of() {
        var id = given.begin(me, 0);
        var session = given.planned(me, id);

        assertThat(me.tenant().call(() -> sessions.toSettle(me.organizer())))
                .extracting(SessionLine::id)
                .containsExactly(session);
    }

    @Test
    void another_practice_finds_nothing() {
        var session = given.planned(me, given.begin(me, 0));
        var other = new Tenant(Uuids.next());

        assertThatThrownBy(() -> other.call(() -> sessions.hold(session))).isInstanceOf(NotFound.class);
        assertThat(other.call(() -> sessions.line(session))).isEmpty();
    }

    @Test
    void a_plan_sent_twice_at_the_same_moment_is_planned_once() throws Exception {
        var id = given.begin(me, 0);
        var session = new SessionId(Uuids.next());
        var tomorrow = clock.instant().plus(Duration.ofDays(1));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = List.of(1, 2, 3, 4).stream()
                    .map(one -> threads.submit(
                            () -> me.tenant().call(() -> sessions.plan(session, id, tomorrow, 120, null))))
                    .toList();
            for (var planned : sent) assertThat(planned.get()).isEqualTo(session);
        }

        assertThat(me.tenant().call(() -> sessions.of(id))).hasSize(1);
    }

    @Test
    void closing_cancels_what_lies_ahead_and_leaves_what_has_been_to_be_told() {
        var id = given.begin(me, 0);
        var been = given.planned(me, id);
        var ahead = new SessionId(Uuids.next());
        me.tenant().run(() -> {
            sessions.plan(ahead, id, clock.instant().plus(Duration.ofDays(1)), 120, null);
            collaborations.startClosing(id, ClosingReason.REACHED);
            sessions.closeWith(id);
        });

        assertThat(outcome(ahead)).isEqualTo(SessionOutcome.CANCELLED_BY_ORGANIZER);
        assertThat(outcome(been)).isEqualTo(SessionOutcome.PLANNED);
    }

    @Test
    void closing_what_was_opened_again_elsewhere_cancels_nothing() {
        var id = given.begin(me, 0);
        var ahead = new SessionId(Uuids.next());
        me.tenant().run(() -> {
            sessions.plan(ahead, id, clock.instant().plus(Duration.ofDays(1)), 120, null);
            sessions.closeWith(id);
        });

        assertThat(outcome(ahead)).isEqualTo(SessionOutcome.PLANNED);
    }

    private SessionOutcome outcome(SessionId session) {
        return me.tenant().call(() -> sessions.line(session).orElseThrow().outcome());
    }
}
