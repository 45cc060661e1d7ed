package nl.peil.referral;

import java.time.LocalDate;
import java.util.Set;
import nl.peil.referral.matching.Style;
import nl.peil.referral.matching.Trait;
import org.jspecify.annotations.Nullable;

/// What the directory says of a colleague.
///
/// @param phone in international form; she has a phone, a mail address or both
/// @param place as [nl.peil.place.Place#label] writes it
/// @param reach how far she travels, 0 to 500 kilometres
/// @param free how many she can take on now, 0 to 99
/// @param words her own, a few
/// @param consented the day on which she said that she wants to be in the directory
public record ColleagueDetails(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String website,
        String place,
        int reach,
        Set<Trait> traits,
        Style style,
        int free,
        String words,
        LocalDate consented) {

    static final int FARTHEST = 500;
    static final int MOST_FREE = 99;
    static final int MOST_WORDS = 500;

    /// @throws IllegalArgumentException for somebody who can't be reached, or a number out of its range
    public ColleagueDetails {
        if (name.isBlank()) throw new IllegalArgumentException("no name");
        if (email == null && phone == null) throw new IllegalArgumentException("nothing to reach her by");
        if (reach < 0 || reach > FARTHEST) throw new IllegalArgumentException("reach: " + reach);
        if (free < 0 || free > MOST_FREE) throw new IllegalArgumentException("free: " + free);
        traits = Set.copyOf(traits);
    }
}
