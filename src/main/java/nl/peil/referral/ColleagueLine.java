package nl.peil.referral;

import java.util.List;
import nl.peil.practice.OrganizerId;
import nl.peil.referral.matching.Trait;
import org.jspecify.annotations.Nullable;

/// Somebody in the directory, as a line of it.
///
/// @param mine whether she is the reader herself
/// @param practice the fellow practice that shares her
record ColleagueLine(
        ColleagueId id,
        String name,
        String place,
        List<Trait> specialisms,
        int free,
        boolean mine,
        @Nullable String practice) {

    static ColleagueLine of(Colleague colleague, OrganizerId me, @Nullable String practice) {
        var details = colleague.details();
        return new ColleagueLine(
                colleague.id(),
                details.name(),
                details.place(),
                Ticks.of(details.traits(), Trait.Group.SPECIALISM).stream()
                        .sorted()
                        .toList(),
                details.free(),
                me.equals(colleague.account()),
                practice);
    }

    public String path() {
        return "/directory/" + id.value();
    }
}
