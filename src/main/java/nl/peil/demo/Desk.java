package nl.peil.demo;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
import nl.peil.referral.Call;
import nl.peil.referral.Caller;
import nl.peil.referral.ColleagueDetails;
import nl.peil.referral.ColleagueId;
import nl.peil.referral.Directory;
import nl.peil.referral.ReferralId;
import nl.peil.referral.Referrals;
import nl.peil.referral.matching.Style;
import nl.peil.referral.matching.Trait;
import org.springframework.stereotype.Component;

/// The colleagues of the practice to play with, and those who called it to find one.
@Component
class Desk {

    private final Directory directory;
    private final Referrals referrals;

    Desk(Directory directory, Referrals referrals) {
        this.directory = directory;
        this.referrals = referrals;
    }

    void fill(List<Script.Known> known, Me me, Locale language, LocalDate today) {
        for (var one : known) {
            var words = one.words();
            var mail = one.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@example.org";
            directory.keep(
                    new ColleagueId(Uuids.next()),
                    new ColleagueDetails(
                            one.name(),
                            mail,
                            one.phone(),
                            one.site(),
                            one.place(),
                            one.reach(),
                            traits(one.traits()),
                            style(one.style()),
                            one.free(),
                            words == null ? "" : words.getOrDefault(language.getLanguage(), ""),
                            today.minusMonths(2)),
                    me.organizer());
        }
    }

    void write(List<Script.Call> calls, Me me, Diary diary, ZonedDateTime now) {
        for (var call : calls) {
            var id = new ReferralId(Uuids.next());
            var at = now.minusDays(call.ago()).withHour(10).toInstant();
            var asked = new Call(
                    call.place(),
                    traits(call.traits()),
                    style(call.style()),
                    Set.of(),
                    new Caller(call.name(), call.phone(), null));
            diary.at(at, () -> {
                referrals.take(id, me.organizer(), asked);
                referrals.give(id, me.organizer());
            });
            if (call.landed())
                diary.at(at.plus(java.time.Duration.ofDays(7)), () -> referrals.land(id, me.organizer()));
        }
    }

    private static Set<Trait> traits(List<String> names) {
        return names.stream().map(Trait::valueOf).collect(Collectors.toSet());
    }

    private static Style style(List<Integer> points) {
        return new Style(points.get(0), points.get(1), points.get(2), points.get(3), points.get(4));
    }
}
