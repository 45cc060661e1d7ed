package nl.peil.referral;

import java.util.Set;
import nl.peil.referral.matching.Style;
import nl.peil.referral.matching.Trait;

/// What somebody asks for who looks for an organizer.
///
/// @param place as [nl.peil.place.Place#label] writes it
/// @param style how she likes to work, as far as it matters to her
/// @param leftOut whom she doesn't want
public record Call(String place, Set<Trait> traits, Style style, Set<ColleagueId> leftOut, Caller caller) {

    public Call {
        traits = Set.copyOf(traits);
        leftOut = Set.copyOf(leftOut);
    }
}
