package nl.peil.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.peil.collaboration.CollaborationId;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import nl.peil.practice.OrganizerId;
import nl.peil.warning.Signal.Differently;
import nl.peil.warning.Signal.How;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Instant NOW = Instant.parse("2026-06-30T10:00:00Z");

    @ParameterizedTest
    @EnumSource
    void the_first_time_it_takes_what_it_takes(SignalKind kind) {
        assertThat(Signal.needed(kind, List.of())).isEqualTo(kind.enough());
    }

    @ParameterizedTest
    @CsvSource({"BUCKET, 1100, 1350", "UNANSWERED, 2, 3", "CANCELLED, 3, 5", "TENS, 6, 9", "NOT_PLANNED, 12, 18"})
    void seen_differently_it_comes_back_on_clearly_more(SignalKind kind, int evidence, int needed) {
        var answered = a(kind, evidence).seeDifferently(Differently.USUAL, null, NOW);

        assertThat(Signal.needed(kind, List.of(answered))).isEqualTo(needed);
    }

    @Test
    void what_she_has_taken_up_comes_back_on_clearly_more_as_long_as_its_reason_lasts() {
        var dealt = a(SignalKind.TENS, 5).deal(NOW);

        assertThat(Signal.needed(SignalKind.TENS, List.of(dealt))).isEqualTo(8);
        assertThat(Signal.needed(SignalKind.TENS, List.of(dealt.gone(NOW)))).isEqualTo(5);
    }

    @Test
    void a_new_reason_takes_more_for_each_time_she_saw_it_differently_and_twice_at_most() {
        var once = a(SignalKind.UNANSWERED, 2)
                .seeDifferently(Differently.USUAL, null, NOW)
                .gone(NOW);

        assertThat(Signal.needed(SignalKind.UNANSWERED, List.of(once))).isEqualTo(3);
        assertThat(Signal.needed(SignalKind.UNANSWERED, List.of(once, once))).isEqualTo(5);
        assertThat(Signal.needed(SignalKind.UNANSWERED, List.of(once, once, once, once)))
                .isEqualTo(5);
    }

    @Test
    void what_settled_by_itself_teaches_nothing() {
        var gone = a(SignalKind.CANCELLED, 4).gone(NOW);

        assertThat(gone.how()).isEqualTo(How.GONE);
        assertThat(Signal.needed(SignalKind.CANCELLED, List.of(gone))).isEqualTo(2);
    }

    @Test
    void a_bucket_as_full_as_it_can_be_is_heard_again_when_a_session_keeps_it_so() {
        var answered = a(SignalKind.BUCKET, 2000).seeDifferently(Differently.MISTAKEN, null, NOW);
        var same = Ground.of(SignalKind.BUCKET, 2000, DAY, null, Ground.Step.BUCKET);
        var later = Ground.of(SignalKind.BUCKET, 2000, DAY.plusDays(7), null, Ground.Step.BUCKET);

        assertThat(Signal.isRaisedBy(same, List.of(answered))).isFalse();
        assertThat(Signal.isRaisedBy(later, List.of(answered))).isTrue();
    }

    @Test
    void what_she_said_first_stays() {
        var answered = a(SignalKind.BUCKET, 1100).seeDifferently(Differently.KNOWN, "We spraken maandag.", NOW);

        assertThat(answered.deal(NOW.plusSeconds(9))).isEqualTo(answered);
        assertThat(answered.gone(NOW.plusSeconds(9)).reason()).isEqualTo(Differently.KNOWN);
        assertThat(answered.gone(NOW.plusSeconds(9)).words()).isEqualTo("We spraken maandag.");
        assertThat(answered.rests()).isTrue();
        assertThat(answered.gone(NOW).rests()).isFalse();
    }

    private static Signal a(SignalKind kind, int evidence) {
        return Signal.raise(
                new Tenant(Uuids.next()),
                new CollaborationId(Uuids.next()),
                new OrganizerId(Uuids.next()),
                Ground.of(kind, evidence, DAY, null, Ground.Step.BUCKET),
                NOW);
    }
}
