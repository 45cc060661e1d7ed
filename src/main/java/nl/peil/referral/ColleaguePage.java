package nl.peil.referral;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.peil.practice.Axis;
import nl.peil.practice.OrganizerId;
import nl.peil.referral.matching.Trait;
import org.jspecify.annotations.Nullable;

/// Somebody in the directory, with all that it says of her.
///
/// @param style where she stands, as the last part of a message key: `STRUCTURE.left`
/// @param removable whether the reader can remove her
/// @param practice the fellow practice that shares her
record ColleaguePage(
        ColleagueId id,
        ColleagueDetails details,
        Map<Trait.Group, List<Trait>> traits,
        List<String> style,
        boolean mine,
        boolean account,
        boolean careful,
        boolean changeable,
        boolean removable,
        @Nullable String practice) {

    static ColleaguePage of(Colleague colleague, OrganizerId me, boolean removable, @Nullable String practice) {
        var details = colleague.details();
        var traits = new EnumMap<Trait.Group, List<Trait>>(Trait.Group.class);
        for (var group : Trait.Group.values()) {
            var some = Ticks.of(details.traits(), group).stream().sorted().toList();
            if (!some.isEmpty()) traits.put(group, some);
        }
        var style = new ArrayList<String>();
        for (var axis : Axis.values()) {
            int point = details.style().at(axis.ordinal());
            if (point > 0) style.add(axis + "." + ReasonWords.side(point));
        }
        return new ColleaguePage(
                colleague.id(),
                details,
                traits,
                style,
                me.equals(colleague.account()),
                colleague.account() != null,
                colleague.careful(),
                colleague.account() == null && colleague.isOwn(),
                removable,
                practice);
    }

    public String path() {
        return "/directory/" + id.value();
    }

    /// As people say it.
    public @Nullable String phone() {
        return ReferralPages.spoken(details.phone());
    }
}
