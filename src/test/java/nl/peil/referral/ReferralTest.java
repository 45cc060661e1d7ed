package nl.peil.referral;

import static nl.peil.referral.ReferralFixture.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.peil.practice.OrganizerId;
import nl.peil.referral.Referral.Outcome;
import nl.peil.referral.Referral.State;
import nl.peil.referral.matching.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralTest {

    private static final Instant NOW = Instant.parse("2026-05-03T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(86_400);

    private final List<ColleagueId> three = List.of(id(), id(), id());
    private final Referral choosing = Referral.take(
                    new ReferralId(UUID.randomUUID()),
                    new OrganizerId(UUID.randomUUID()),
                    aCall(Trait.ADMINISTRATION),
                    NOW)
            .propose(three);
    private final Referral given = choosing.give(NOW);

    @Test
    void it_can_only_be_given_when_there_is_somebody_to_name() {
        var nobody = choosing.propose(List.of());

        assertThat(nobody.give(NOW)).isEqualTo(nobody);
        assertThat(given.state()).isEqualTo(new State.Given(NOW));
    }

    @Test
    void given_twice_it_is_given_once() {
        assertThat(given.give(LATER)).isEqualTo(given);
    }

    @Test
    void who_is_taken_off_is_left_out_and_the_others_stay() {
        var two = choosing.without(three.get(1));

        assertThat(two.three()).containsExactly(three.get(0), three.get(2));
        assertThat(two.call().leftOut()).containsExactly(three.get(1));
    }

    @Test
    void what_was_given_is_not_changed_behind_her_back() {
        assertThat(given.without(three.getFirst())).isEqualTo(given);
        assertThat(given.ask(aCall(Trait.HOARDING))).isEqualTo(given);
        assertThat(given.propose(List.of())).isEqualTo(given);
    }

    @Test
    void when_none_was_right_all_three_are_left_out_and_others_are_looked_for() {
        var again = given.again();

        assertThat(again.state()).isEqualTo(new State.Choosing());
        assertThat(again.call().leftOut()).containsExactlyInAnyOrderElementsOf(three);
        assertThat(again.three()).isEmpty();
    }

    @Test
    void she_lands_only_with_one_of_the_three() {
        assertThat(given.land(id(), LATER)).isEqualTo(given);
        assertThat(given.land(three.get(2), LATER).landed()).isEqualTo(three.get(2));
        assertThat(choosing.land(three.get(2), LATER)).isEqualTo(choosing);
        assertThatThrownBy(() -> given.settle(Outcome.LANDED, LATER)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"ELSEWHERE", "UNREACHABLE", "NAMELESS"})
    void once_it_is_settled_nobody_knows_who_called_or_whom_she_left_out(Outcome outcome) {
        var settled = choosing.without(three.getFirst()).give(NOW).settle(outcome, LATER);

        assertThat(settled.state()).isEqualTo(new State.Settled(LATER, outcome));
        assertThat(settled.call().caller()).isEqualTo(Caller.NAMELESS);
        assertThat(settled.call().leftOut()).isEqualTo(Set.of());
    }

    @Test
    void what_was_said_first_stays() {
        var landed = given.land(three.getFirst(), LATER);

        assertThat(landed.settle(Outcome.UNREACHABLE, LATER.plusSeconds(9))).isEqualTo(landed);
        assertThat(landed.again()).isEqualTo(landed);
    }

    private static ColleagueId id() {
        return new ColleagueId(UUID.randomUUID());
    }
}
