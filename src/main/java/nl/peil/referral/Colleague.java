package nl.peil.referral;

import java.time.LocalDate;
import java.util.Locale;
import nl.peil.place.Place;
import nl.peil.practice.OrganizerId;
import nl.peil.referral.matching.Habits;
import nl.peil.referral.matching.Offer;
import nl.peil.referral.matching.Spot;
import org.jspecify.annotations.Nullable;

/// Somebody in the directory of a practice.
///
/// @param account when she is an organizer of this practice, who put herself in here
/// @param careful whether what she does with care in Peil may count; only for an account
record Colleague(ColleagueId id, @Nullable OrganizerId account, boolean careful, ColleagueDetails details) {

    Colleague {
        if (careful && account == null) throw new IllegalArgumentException("no account, so no habits");
    }

    static Colleague of(ColleagueId id, ColleagueDetails details) {
        return new Colleague(id, null, false, details);
    }

    /// Nobody can agree to something on a day that is still to come.
    static boolean canHaveConsented(LocalDate day, LocalDate today) {
        return !day.isAfter(today);
    }

    /// Who has an account, speaks for herself; for the others anybody of the practice keeps the entry.
    boolean canBeChangedBy(OrganizerId me) {
        return account == null || account.equals(me);
    }

    Colleague with(ColleagueDetails changed) {
        return new Colleague(id, account, careful, changed);
    }

    /// How a file says that two lines are about the same person: by mail, or by name and place.
    static String key(ColleagueDetails details) {
        var email = details.email();
        return email != null
                ? email.toLowerCase(Locale.ROOT)
                : (details.name().strip() + " / " + details.place()).toLowerCase(Locale.ROOT);
    }

    Offer offer(Place place, Habits habits, int shown) {
        return new Offer(
                id.value(),
                details.traits(),
                details.style(),
                new Spot(place.latitude(), place.longitude()),
                details.reach(),
                details.free(),
                careful ? habits : Habits.UNKNOWN,
                shown);
    }
}
