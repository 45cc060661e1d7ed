package nl.peil.referral;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.peil.referral.matching.Need;
import nl.peil.referral.matching.Offer;
import nl.peil.referral.matching.Trait;

/// Something that keeps colleagues from being among the three, and how many it alone keeps from it.
record Limit(Kind kind, int keeps) {

    enum Kind {
        LANGUAGE,
        FUNDING,
        MOMENT,
        DISTANCE,
        ROOM
    }

    private static final Map<Trait.Group, Kind> MUSTS = Map.of(
            Trait.Group.LANGUAGE, Kind.LANGUAGE,
            Trait.Group.FUNDING, Kind.FUNDING,
            Trait.Group.MOMENT, Kind.MOMENT);

    /// What keeps most comes first. Those who are left out by name stay out.
    static List<Limit> of(Need need, List<Offer> all) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (var offer : all) {
            if (need.without().contains(offer.id())) continue;
            var kept = keeping(need, offer);
            if (kept.size() == 1) counts.merge(kept.iterator().next(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(entry -> new Limit(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Limit::keeps).reversed().thenComparing(Limit::kind))
                .toList();
    }

    private static Set<Kind> keeping(Need need, Offer offer) {
        var kept = EnumSet.noneOf(Kind.class);
        MUSTS.forEach((group, kind) -> {
            var asked = need.traits().stream()
                    .filter(trait -> trait.group() == group)
                    .toList();
            if (!asked.isEmpty() && asked.stream().noneMatch(offer.traits()::contains)) kept.add(kind);
        });
        if (need.spot().kilometresTo(offer.spot()) > offer.reach()) kept.add(Kind.DISTANCE);
        if (offer.free() == 0) kept.add(Kind.ROOM);
        return kept;
    }
}
