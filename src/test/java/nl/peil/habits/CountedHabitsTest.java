package nl.peil.habits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.peil.PeilModuleTest;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.conversation.Agreed;
import nl.peil.conversation.Ruptures;
import nl.peil.conversation.Topic;
import nl.peil.development.DevelopmentFixture;
import nl.peil.handover.Handover;
import nl.peil.handover.Handovers;
import nl.peil.loop.LoopsAt;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.referral.CarefulHabits;
import nl.peil.referral.matching.Habits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PeilModuleTest
class CountedHabitsTest {

    @Autowired
    CarefulHabits habits;

    @Autowired
    PracticeFixture people;

    @Autowired
    CollaborationFixture given;

    @Autowired
    Ruptures ruptures;

    @Autowired
    Handovers handovers;

    @Autowired
    DevelopmentFixture log;

    @Autowired
    LoopsAt days;

    private Me me;

    @BeforeEach
    void somebody() {
        me = people.begin();
    }

    @Test
    void who_has_done_nothing_yet_is_known_for_nothing() {
        assertThat(counted()).isEqualTo(Habits.UNKNOWN);
    }

    @Test
    void a_trial_counts_once_the_first_session_was_held() {
        given.begin(me, 2);
        var tried = given.begin(me, 2);
        var not = given.begin(me, 0);
        given.hold(me, tried);
        given.hold(me, not);

        assertThat(counted().tried()).isEqualTo(1);
        assertThat(counted().begun()).isEqualTo(2);
    }

    @Test
    void a_talk_counts_within_a_week_and_not_before_the_week_is_over() {
        var soon = given.begin(me, 0);
        var never = given.begin(me, 0);
        me.tenant().run(() -> {
            ruptures.raise(soon, Topic.STRUCTURE, null);
            ruptures.talk(soon, new Agreed(Agreed.Who.ORGANIZER, "Een plan maken", null));
            ruptures.raise(never, Topic.STRUCTURE, null);
        });

        assertThat(counted().talked()).isEqualTo(1);
        assertThat(counted().raised()).isEqualTo(1);
        var later = me.tenant().call(() -> days.today().plusDays(9));
        assertThat(days.on(me.tenant(), later, this::counted).raised()).isEqualTo(2);
    }

    @Test
    void a_handover_counts_when_it_has_ended_and_as_arrived_when_the_client_said_so() {
        var anna = given.begin(me, 0);
        var bea = given.begin(me, 0);
        me.tenant().run(() -> {
            handovers.end(handovers.begin(anna), Handover.End.ARRIVED);
            handovers.begin(bea);
            handovers.letGo(bea, "Onvindbaar");
            handovers.begin(bea);
        });

        assertThat(counted().arrived()).isEqualTo(1);
        assertThat(counted().handed()).isEqualTo(2);
    }

    @Test
    void hours_of_training_and_peer_review_of_the_last_year_count_and_no_other_learning() {
        log.add(me, "TRAINING", 90, 0);
        log.add(me, "PEER_REVIEW", 60, 360);
        log.add(me, "TRAINING", 600, 366);
        log.add(me, "READING", 600, 1);

        assertThat(counted().trained()).isEqualTo(2);
        assertThat(counted().begun()).isZero();
    }

    @Test
    void another_practice_knows_nothing_of_her() {
        log.add(me, "TRAINING", 90, 0);
        given.hold(me, given.begin(me, 2));
        var stranger = people.begin();

        assertThat(stranger.tenant().call(() -> habits.of(Set.of(me.organizer()))))
                .containsEntry(me.organizer(), Habits.UNKNOWN);
    }

    private Habits counted() {
        return Objects.requireNonNull(
                me.tenant().call(() -> habits.of(List.of(me.organizer()))).get(me.organizer()));
    }
}
