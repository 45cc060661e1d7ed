package nl.peil.referral.matching;

import java.util.Set;
import java.util.UUID;

/// A colleague who can be asked.
///
/// @param reach how far she travels, in kilometres
/// @param free how many she can take on now
/// @param shown how often she was among three lately; who was shown less, comes a little earlier
public record Offer(
        UUID id, Set<Trait> traits, Style style, Spot spot, double reach, int free, Habits habits, int shown) {

    public Offer {
        traits = Set.copyOf(traits);
    }
}
