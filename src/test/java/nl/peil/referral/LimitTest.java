package nl.peil.referral;

import static nl.peil.referral.ReferralFixture.aColleague;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.peil.place.Place;
import nl.peil.platform.Tenant;
import nl.peil.referral.Limit.Kind;
import nl.peil.referral.matching.Habits;
import nl.peil.referral.matching.Need;
import nl.peil.referral.matching.Offer;
import nl.peil.referral.matching.Spot;
import nl.peil.referral.matching.Style;
import nl.peil.referral.matching.Trait;
import org.junit.jupiter.api.Test;

class LimitTest {

    private static final Place UTRECHT = new Place("Utrecht", "Utrecht", "NL", 52.091, 5.122);
    private static final Place GRONINGEN = new Place("Groningen", "Groningen", "NL", 53.219, 6.567);

    @Test
    void what_keeps_most_is_named_first_and_whoever_two_things_keep_is_not_counted() {
        var need = need(Set.of(), Trait.TURKISH, Trait.PRIVATE);
        var all = List.of(
                offer(aColleague("A"), UTRECHT),
                offer(aColleague("B"), UTRECHT),
                offer(aColleague("C").with(Trait.TURKISH).withFree(0), UTRECHT),
                offer(aColleague("D").with(Trait.TURKISH), GRONINGEN),
                offer(aColleague("E"), GRONINGEN),
                offer(aColleague("F").with(Trait.TURKISH), UTRECHT));

        assertThat(Limit.of(need, all))
                .containsExactly(new Limit(Kind.LANGUAGE, 2), new Limit(Kind.DISTANCE, 1), new Limit(Kind.ROOM, 1));
    }

    @Test
    void who_is_left_out_by_name_stays_out_whatever_is_loosened() {
        var one = offer(aColleague("A"), UTRECHT);

        assertThat(Limit.of(need(Set.of(one.id()), Trait.TURKISH), List.of(one)))
                .isEmpty();
    }

    private static Need need(Set<UUID> without, Trait... traits) {
        return new Need(Set.of(traits), Style.OPEN, new Spot(UTRECHT.latitude(), UTRECHT.longitude()), without);
    }

    private static Offer offer(ReferralFixture.Draft colleague, Place place) {
        return new Tenant(UUID.randomUUID())
                .call(() -> Colleague.of(new ColleagueId(UUID.randomUUID()), colleague.details()))
                .offer(place, Habits.UNKNOWN, 0);
    }
}
