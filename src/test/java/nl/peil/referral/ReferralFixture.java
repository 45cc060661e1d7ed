package nl.peil.referral;

import java.util.Set;
import java.util.UUID;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.referral.matching.Style;
import nl.peil.referral.matching.Trait;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Colleagues in a directory, and calls of people who look for one, for a test.
@Component
public class ReferralFixture {

    private final Directory directory;
    private final Referrals referrals;

    ReferralFixture(Directory directory, Referrals referrals) {
        this.directory = directory;
        this.referrals = referrals;
    }

    /// Five colleagues around Utrecht who help with papers, and one in Groningen.
    public void directory(Me me) {
        var style = new Style(2, 2, 3, 4, 2);
        add(me, aColleague("Marjan Kuipers").with("Amersfoort, Utrecht").with(Trait.ADMINISTRATION, Trait.ALONE));
        add(me, aColleague("Samira El Idrissi").with("Utrecht, Utrecht").with(Trait.ADMINISTRATION, Trait.DIGITAL));
        add(me, aColleague("Ineke Vos").with("Hilversum, Noord-Holland").with(style));
        add(me, aColleague("Joost Smit").with("Nieuwegein, Utrecht").with(Trait.ADMINISTRATION, Trait.WORKPLACE));
        add(me, aColleague("Agnes Nowak").with("Zeist, Utrecht").with(Trait.POLISH, Trait.ADMINISTRATION));
        add(me, aColleague("Hanneke de Boer").with("Groningen, Groningen").with(Trait.HOARDING));
    }

    public ColleagueId add(Me me, Draft colleague) {
        var id = new ColleagueId(UUID.randomUUID());
        me.tenant().run(() -> directory.keep(id, colleague.details(), me.organizer()));
        return id;
    }

    public ReferralId call(Me me, Call call) {
        var id = new ReferralId(UUID.randomUUID());
        me.tenant().run(() -> referrals.take(id, me.organizer(), call));
        return id;
    }

    public static Draft aColleague(String name) {
        var mail = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", ".") + "@example.org";
        return new Draft(
                name, mail, "+31612345678", "Utrecht, Utrecht", 50, Set.of(Trait.DUTCH, Trait.PRIVATE), Style.OPEN, 2);
    }

    public static Call aCall(Trait... traits) {
        return new Call(
                "Utrecht, Utrecht",
                Set.of(traits),
                Style.OPEN,
                Set.of(),
                new Caller("Anna", "+31612345678", "anna@example.org"));
    }

    /// A colleague as far as it matters.
    public record Draft(
            String name,
            @Nullable String email,
            @Nullable String phone,
            String place,
            int reach,
            Set<Trait> traits,
            Style style,
            int free) {

        public Draft with(String elsewhere) {
            return new Draft(name, email, phone, elsewhere, reach, traits, style, free);
        }

        public Draft with(Trait... more) {
            var all = new java.util.HashSet<>(traits);
            all.addAll(Set.of(more));
            return new Draft(name, email, phone, place, reach, all, style, free);
        }

        public Draft with(Style points) {
            return new Draft(name, email, phone, place, reach, traits, points, free);
        }

        public Draft withFree(int places) {
            return new Draft(name, email, phone, place, reach, traits, style, places);
        }

        public Draft withReach(int kilometres) {
            return new Draft(name, email, phone, place, kilometres, traits, style, free);
        }

        public ColleagueDetails details() {
            return new ColleagueDetails(
                    name,
                    email,
                    phone,
                    "https://example.org",
                    place,
                    reach,
                    traits,
                    style,
                    free,
                    "Rustig en met humor.",
                    PracticeFixture.day().minusDays(10));
        }
    }
}
