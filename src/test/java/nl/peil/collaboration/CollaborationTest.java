package nl.peil.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.peil.collaboration.Collaboration.Reply;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import nl.peil.practice.OrganizerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollaborationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void the_first_session_held_ends_the_intake() {
        assertThat(aCollaboration(2).hold().phase()).isEqualTo(Phase.TRIAL);
        assertThat(aCollaboration(0).hold().phase()).isEqualTo(Phase.ONGOING);
    }

    @Test
    void a_wrong_tap_takes_it_back_to_the_intake() {
        var collaboration = aCollaboration(2).hold().unhold();

        assertThat(collaboration.phase()).isEqualTo(Phase.INTAKE);
        assertThat(collaboration.held()).isZero();
    }

    @Test
    void it_never_just_ends() {
        var ongoing = aCollaboration(0).hold();

        assertThat(ongoing.close(NOW)).isEqualTo(new Reply.NotNow(Phase.ONGOING));
        assertThat(moved(moved(ongoing.startClosing(ClosingReason.REACHED)).close(NOW))
                        .phase())
                .isEqualTo(Phase.CLOSED);
    }

    @Test
    void after_a_pause_it_goes_on_where_it_was() {
        var paused = moved(aCollaboration(2).hold().pause(LocalDate.of(2026, 4, 1)));

        assertThat(paused.phase()).isEqualTo(Phase.PAUSED);
        assertThat(moved(paused.resume()).phase()).isEqualTo(Phase.TRIAL);
        assertThat(paused.hold().phase()).isEqualTo(Phase.TRIAL);
    }

    @Test
    void a_closing_thought_better_of_leads_back() {
        var paused = moved(aCollaboration(2).hold().pause(LocalDate.of(2026, 4, 1)));

        assertThat(moved(moved(paused.startClosing(ClosingReason.OTHER)).stopClosing())
                        .phase())
                .isEqualTo(Phase.TRIAL);
    }

    @Test
    void a_trial_passed_during_a_pause_holds_from_when_they_go_on() {
        var paused = moved(aCollaboration(2).hold().pause(LocalDate.of(2026, 4, 1)));

        assertThat(moved(moved(paused.goOn()).resume()).phase()).isEqualTo(Phase.ONGOING);
    }

    @Test
    void who_goes_on_after_all_once_one_said_stop_needs_no_other_trial() {
        var stopped = moved(aCollaboration(2).hold().stopTrial());

        assertThat(stopped.phase()).isEqualTo(Phase.CLOSING);
        assertThat(moved(stopped.stopClosing()).phase()).isEqualTo(Phase.ONGOING);
    }

    @ParameterizedTest(name = "every {0}: session {1} asks {2}")
    @CsvSource({"1, 5, true", "2, 5, false", "2, 6, true", "3, 6, false", "3, 7, true", "4, 8, true"})
    void the_rhythm_counts_from_when_it_was_agreed(int every, int session, boolean asks) {
        var collaboration = aCollaboration(0);
        for (int i = 0; i < 4; i++) collaboration = collaboration.hold();
        collaboration = collaboration.with(collaboration.terms().withEvery(every, 4));
        while (collaboration.held() < session) collaboration = collaboration.hold();

        assertThat(collaboration.gauges()).isEqualTo(asks);
    }

    private static Collaboration moved(Reply reply) {
        return ((Reply.Moved) reply).collaboration();
    }

    private static Collaboration aCollaboration(int trialSessions) {
        return Collaboration.of(
                new CollaborationId(Uuids.next()),
                new Tenant(Uuids.next()),
                new OrganizerId(Uuids.next()),
                new ClientId(Uuids.next()),
                new Plan("De zolder leeg", Length.LONG, Funding.PRIVATE, LocalDate.of(2026, 3, 1), null),
                trialSessions,
                NOW);
    }
}
