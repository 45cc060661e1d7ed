package nl.peil.warning.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the bucket stands at the end of a day, by what was known then.
///
/// @param date of the last session
/// @param level in thousandths, 0 or more: exactly the sum of the drops
/// @param alert whether the level is over the rim
/// @param kind nothing while the bucket is less than half full
/// @param about the one of the five it is about, when one stands out
/// @param apart whether the two sides have come to see it differently
/// @param drops the oldest first
public record Reading(
        LocalDate date,
        int level,
        boolean alert,
        @Nullable Kind kind,
        @Nullable Item about,
        boolean apart,
        List<Drop> drops) {

    /// The level in whole percents of a full bucket.
    public int percent() {
        return Math.round(100f * level / Bucket.RIM);
    }
}
