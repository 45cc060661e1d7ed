package nl.peil.referral;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.peil.referral.matching.Style;
import nl.peil.referral.matching.Trait;
import org.jspecify.annotations.Nullable;

/// What is ticked in a form: traits by group, and points on five axes of which each may be left open.
final class Ticks {

    private Ticks() {}

    static Set<Trait> chosen(@Nullable Set<Trait> ticked) {
        return ticked == null ? Set.of() : Set.copyOf(ticked);
    }

    static Set<Trait> of(Collection<Trait> all, Trait.Group group) {
        return all.stream().filter(trait -> trait.group() == group).collect(Collectors.toSet());
    }

    static Set<Trait> together(List<Set<Trait>> groups) {
        var all = EnumSet.noneOf(Trait.class);
        groups.forEach(all::addAll);
        return all;
    }

    static int point(@Nullable Integer ticked) {
        return ticked == null ? 0 : ticked;
    }

    static @Nullable Integer tick(Style style, int axis) {
        return style.at(axis) == 0 ? null : style.at(axis);
    }
}
