package nl.peil.development;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// What one kind of learning counts for.
///
/// @param points for an hour, or for a time
/// @param atMost so many count in a year
public record PointRule(
        EntryKind kind,
        BigDecimal points,
        Per per,
        @Nullable Integer atMost) {

    public enum Per {
        HOUR,
        TIME
    }

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /// What these would count for without a limit, to one decimal.
    ///
    /// @param entries of one year, of whatever kind
    BigDecimal made(Collection<Entry> entries) {
        var hers = entries.stream().filter(entry -> entry.kind() == kind).toList();
        var times = per == Per.TIME
                ? BigDecimal.valueOf(hers.size())
                : BigDecimal.valueOf(hers.stream().mapToLong(Entry::minutes).sum())
                        .divide(SIXTY, 4, RoundingMode.HALF_UP);
        return points.multiply(times).setScale(1, RoundingMode.HALF_UP);
    }

    BigDecimal counted(Collection<Entry> entries) {
        var made = made(entries);
        return atMost == null ? made : made.min(BigDecimal.valueOf(atMost));
    }
}
