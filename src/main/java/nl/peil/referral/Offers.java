package nl.peil.referral;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.peil.place.Places;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import nl.peil.referral.matching.Habits;
import nl.peil.referral.matching.Match;
import nl.peil.referral.matching.Matching;
import nl.peil.referral.matching.Need;
import nl.peil.referral.matching.Offer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The directory as the matching wants it: with coordinates, with how often each was shown, and with the habits of
/// those who let them count.
@Component
@Transactional(readOnly = true)
class Offers {

    /// Being shown longer ago than this counts for nothing.
    static final Duration LATELY = Duration.ofDays(90);

    private final ColleagueRepository colleagues;
    private final Places places;
    private final Practices practices;
    private final ObjectProvider<CarefulHabits> habits;
    private final Clock clock;

    Offers(
            ColleagueRepository colleagues,
            Places places,
            Practices practices,
            ObjectProvider<CarefulHabits> habits,
            Clock clock) {
        this.colleagues = colleagues;
        this.places = places;
        this.practices = practices;
        this.habits = habits;
        this.clock = clock;
    }

    List<Candidate> three(Need need) {
        return candidates(need, withRoom());
    }

    /// The three, then the three that would come without those, and so on.
    ///
    /// @param most names in all
    List<Candidate> best(Need need, int most) {
        var all = withRoom();
        var found = new ArrayList<Candidate>();
        var without = new HashSet<>(need.without());
        while (found.size() < most) {
            var next = candidates(new Need(need.traits(), need.style(), need.spot(), without), all);
            if (next.isEmpty()) break;
            next.forEach(one -> without.add(one.id().value()));
            found.addAll(next);
        }
        return found.stream().limit(most).toList();
    }

    /// Those three with what speaks for them, whether they have room now or not. Who is in the directory no longer, or
    /// no longer comes as far, is left out.
    List<Candidate> among(Collection<ColleagueId> ids, Need need) {
        var anyway = new Need(need.traits(), need.style(), need.spot(), Set.of());
        return candidates(
                anyway,
                colleagues.of(ids).stream()
                        .map(colleague -> colleague.with(withRoom(colleague.details())))
                        .toList());
    }

    /// What keeps how many from being among the three: only those whom nothing else keeps from it.
    List<Limit> limits(Need need) {
        return Limit.of(need, offers(Colleague.once(colleagues.all())));
    }

    /// Who is full by the entry that counts, isn't offered by another's.
    private List<Colleague> withRoom() {
        return Colleague.once(colleagues.all()).stream()
                .filter(colleague -> colleague.details().free() > 0)
                .toList();
    }

    /// The names of the fellow practices whose entries these are; nothing for one's own.
    Map<ColleagueId, String> practices(Collection<Colleague> of) {
        var fellows = of.stream().filter(colleague -> !colleague.isOwn()).toList();
        var names =
                practices.practiceNames(fellows.stream().map(Colleague::tenant).collect(Collectors.toSet()));
        var from = new HashMap<ColleagueId, String>();
        fellows.forEach(one -> from.put(one.id(), names.getOrDefault(one.tenant(), "")));
        return from;
    }

    private List<Candidate> candidates(Need need, List<Colleague> among) {
        var byId = new HashMap<ColleagueId, Colleague>();
        among.forEach(colleague -> byId.put(colleague.id(), colleague));
        var from = practices(among);
        return new Matching(offers(among))
                .three(need).stream()
                        .map(match -> {
                            var id = new ColleagueId(match.offer().id());
                            return candidate(match, Objects.requireNonNull(byId.get(id)), from.get(id));
                        })
                        .toList();
    }

    /// Who has left the practice with her account, isn't offered.
    private List<Offer> offers(List<Colleague> among) {
        var accounts = new HashSet<OrganizerId>();
        var counting = new HashSet<OrganizerId>();
        for (var colleague : among) {
            // What somebody does with care, only her own practice knows.
            var account = colleague.accountHere();
            if (account == null) continue;
            accounts.add(account);
            if (colleague.careful()) counting.add(account);
        }
        var here = practices.here(accounts);
        var care = habits(counting);
        var shown = colleagues.shownSince(lately());
        return among.stream()
                .filter(colleague -> colleague.accountHere() == null || here.contains(colleague.accountHere()))
                .flatMap(colleague -> places.of(colleague.details().place()).stream()
                        .map(place -> colleague.offer(
                                place,
                                colleague.account() == null
                                        ? Habits.UNKNOWN
                                        : care.getOrDefault(colleague.account(), Habits.UNKNOWN),
                                shown.getOrDefault(colleague.id(), 0))))
                .toList();
    }

    Instant lately() {
        return clock.instant().minus(LATELY);
    }

    private Map<OrganizerId, Habits> habits(Collection<OrganizerId> counting) {
        var known = habits.getIfAvailable();
        return known == null || counting.isEmpty() ? Map.of() : known.of(counting);
    }

    private static ColleagueDetails withRoom(ColleagueDetails of) {
        return new ColleagueDetails(
                of.name(),
                of.email(),
                of.phone(),
                of.website(),
                of.place(),
                of.reach(),
                of.traits(),
                of.style(),
                Math.max(1, of.free()),
                of.words(),
                of.consented());
    }

    private static Candidate candidate(Match match, Colleague colleague, @Nullable String practice) {
        var details = colleague.details();
        return new Candidate(
                colleague.id(),
                details.name(),
                details.place(),
                Math.round(match.kilometres()),
                match.reasons(),
                details.email(),
                details.phone(),
                details.website(),
                details.words(),
                colleague.accountHere(),
                practice);
    }
}
