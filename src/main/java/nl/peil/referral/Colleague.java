package nl.peil.referral;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.peil.place.Place;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import nl.peil.referral.matching.Habits;
import nl.peil.referral.matching.Offer;
import nl.peil.referral.matching.Spot;
import org.jspecify.annotations.Nullable;

/// Somebody in the directory of a practice, or of a practice in the same network.
///
/// @param tenant the practice in whose directory she is; nobody else changes her entry
/// @param account when she is an organizer of this practice, who put herself in here
/// @param shared whether fellow practices of a network see the entry too
/// @param careful whether what she does with care in Peil may count; only for an account
record Colleague(
        ColleagueId id,
        Tenant tenant,
        @Nullable OrganizerId account,
        boolean careful,
        boolean shared,
        ColleagueDetails details) {

    Colleague {
        if (careful && account == null) throw new IllegalArgumentException("no account, so no habits");
    }

    static Colleague of(ColleagueId id, ColleagueDetails details) {
        return new Colleague(id, Tenant.current(), null, false, false, details);
    }

    /// Nobody can agree to something on a day that is still to come.
    static boolean canHaveConsented(LocalDate day, LocalDate today) {
        return !day.isAfter(today);
    }

    /// Whether she is in this practice's own directory, and not in that of a fellow practice.
    boolean isOwn() {
        return tenant.equals(Tenant.current());
    }

    /// Her account, when it is one of this practice.
    @Nullable
    OrganizerId accountHere() {
        return isOwn() ? account : null;
    }

    /// Who has an account, speaks for herself; for the others anybody of the practice keeps the entry.
    boolean canBeChangedBy(OrganizerId me) {
        return isOwn() && (account == null || account.equals(me));
    }

    Colleague with(ColleagueDetails changed) {
        return new Colleague(id, tenant, account, careful, shared, changed);
    }

    Colleague shared(boolean withFellows) {
        return new Colleague(id, tenant, account, careful, withFellows, details);
    }

    /// How a file says that two lines are about the same person: by mail, or by name and place.
    static String key(ColleagueDetails details) {
        var email = details.email();
        return email != null
                ? email.toLowerCase(Locale.ROOT)
                : (details.name().strip() + " / " + details.place()).toLowerCase(Locale.ROOT);
    }

    /// Who is in two directories, is there once: by the entry of one's own, or else always by the same.
    static List<Colleague> once(Collection<Colleague> all) {
        var known = all.stream()
                .filter(Colleague::isOwn)
                .map(one -> key(one.details()))
                .collect(Collectors.toSet());
        var fellows = all.stream()
                .filter(one -> !one.isOwn())
                .sorted(Comparator.comparing(one -> one.id().value()))
                .filter(one -> known.add(key(one.details())))
                .collect(Collectors.toSet());
        return all.stream().filter(one -> one.isOwn() || fellows.contains(one)).toList();
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
