package nl.peil.referral.matching;

import java.util.Set;
import java.util.UUID;

/// What somebody looks for in a colleague.
///
/// @param traits what she needs; a group of which nothing is named doesn't matter
/// @param without colleagues who are not to be among the three
public record Need(Set<Trait> traits, Style style, Spot spot, Set<UUID> without) {

    public Need {
        traits = Set.copyOf(traits);
        without = Set.copyOf(without);
    }
}
