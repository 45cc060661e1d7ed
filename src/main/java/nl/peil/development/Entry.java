package nl.peil.development;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One time that an organizer did something to learn. For her eyes alone.
///
/// @param minutes 0 where she didn't count them
/// @param words what it brought her
public record Entry(
        EntryId id,
        EntryKind kind,
        LocalDate day,
        int minutes,
        String title,
        @Nullable String words) {

    static final int LONGEST_TITLE = 120;
    static final int MOST_WORDS = 2000;

    public BigDecimal hours() {
        return Hours.of(minutes);
    }
}
