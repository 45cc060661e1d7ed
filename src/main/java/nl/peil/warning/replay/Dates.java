package nl.peil.warning.replay;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads dates such as 2024-01-08, and remembers those it has read: a file holds few different ones.
final class Dates {

    private static final int ROOM = 1 << 13;

    private final int[] known = new int[ROOM];
    private final @Nullable LocalDate[] dates = new LocalDate[ROOM];

    /// @return nothing for what is no date
    @Nullable
    LocalDate read(char[] text, int from, int length) {
        if (length != 10 || text[from + 4] != '-' || text[from + 7] != '-') return null;
        int packed = 0;
        for (int at = 0; at < length; at++) {
            if (at == 4 || at == 7) continue;
            char digit = text[from + at];
            if (digit < '0' || digit > '9') return null;
            packed = 10 * packed + (digit - '0');
        }
        // days of one year lie side by side
        int place = (packed % 100 + 32 * (packed / 100 % 100) + 416 * (packed / 10_000)) & (ROOM - 1);
        if (known[place] != packed || dates[place] == null) {
            dates[place] = date(packed);
            known[place] = packed;
        }
        return dates[place];
    }

    private static @Nullable LocalDate date(int packed) {
        try {
            return LocalDate.of(packed / 10_000, packed / 100 % 100, packed % 100);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
