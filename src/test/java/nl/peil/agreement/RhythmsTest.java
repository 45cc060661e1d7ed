package nl.peil.agreement;

import static nl.peil.agreement.Answer.GO;
import static nl.peil.collaboration.Side.CLIENT;
import static nl.peil.collaboration.Side.ORGANIZER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import nl.peil.PeilModuleTest;
import nl.peil.collaboration.ClosingReason;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PeilModuleTest
class RhythmsTest {

    @Autowired
    Rhythms rhythms;

    @Autowired
    Trials trials;

    @Autowired
    Collaborations collaborations;

    @Autowired
    PracticeFixture practice;

    @Autowired
    CollaborationFixture given;

    Me me;
    CollaborationId id;

    @BeforeEach
    void a_practice() {
        me = practice.begin();
    }

    @Test
    void less_often_is_offered_after_a_good_trial() {
        id = given.begin(me, 1);
        given.hold(me, id);
        await().untilAsserted(() -> assertThat(me.tenant().call(() -> trials.answer(id, ORGANIZER, GO, null)))
                .isInstanceOf(Trial.Reply.Noted.class));
        assertThat(isOpen()).isFalse();

        me.tenant().run(() -> trials.answer(id, CLIENT, GO, null));

        assertThat(isOpen()).isTrue();
    }

    @Test
    void without_a_trial_it_is_offered_after_three_sessions() {
        id = given.begin(me, 0);
        given.hold(me, id);
        given.hold(me, id);
        assertThat(isOpen()).isFalse();
        assertThatThrownBy(() -> me.tenant().run(() -> rhythms.propose(id, 2))).isInstanceOf(NotFound.class);

        given.hold(me, id);

        assertThat(isOpen()).isTrue();
    }

    @Test
    void only_the_client_s_yes_makes_it_less_often() {
        ongoing();
        me.tenant().run(() -> rhythms.propose(id, 3));
        assertThat(every()).isEqualTo(1);

        me.tenant().run(() -> rhythms.accept(id, 3));

        assertThat(every()).isEqualTo(3);
    }

    @Test
    void her_no_leaves_it_as_it_is() {
        ongoing();
        me.tenant().run(() -> rhythms.propose(id, 3));

        me.tenant().run(() -> rhythms.decline(id, 3));

        assertThat(every()).isEqualTo(1);
        assertThat(me.tenant().call(() -> rhythms.page(id)).declined()).isEqualTo(3);
    }

    @Test
    void back_to_every_session_goes_at_once() {
        ongoing();
        me.tenant().run(() -> rhythms.propose(id, 3));
        me.tenant().run(() -> rhythms.accept(id, 3));

        me.tenant().run(() -> rhythms.back(id));

        assertThat(every()).isEqualTo(1);
    }

    @Test
    void a_yes_comes_too_late_when_they_are_closing() {
        ongoing();
        me.tenant().run(() -> rhythms.propose(id, 3));
        me.tenant().run(() -> collaborations.startClosing(id, ClosingReason.NOT_THE_RIGHT_FIT));

        me.tenant().run(() -> rhythms.accept(id, 3));

        assertThat(every()).isEqualTo(1);
    }

    @Test
    void another_practice_finds_nothing() {
        ongoing();

        assertThatThrownBy(() -> new Tenant(Uuids.next()).run(() -> rhythms.propose(id, 2)))
                .isInstanceOf(NotFound.class);
    }

    private void ongoing() {
        id = given.begin(me, 0);
        for (int i = 0; i < Rhythms.KNOWN; i++) given.hold(me, id);
    }

    private boolean isOpen() {
        return me.tenant().call(() -> rhythms.isOpen(id));
    }

    private int every() {
        return me.tenant().call(() -> collaborations.header(id)).every();
    }
}
