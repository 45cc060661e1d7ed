package nl.peil.collaboration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;

/// Sessions at the same hour on the same day of the week, some weeks apart. The hour is that of the clock on the wall:
/// it stays when summer time begins or ends.
///
/// @param weeks between two sessions, 1 to 8
/// @param count 1 to 40
record Series(LocalDate first, LocalTime at, ZoneId zone, int weeks, int count) {

    Series {
        if (weeks < 1 || weeks > 8) throw new IllegalArgumentException("weeks: " + weeks);
        if (count < 1 || count > 40) throw new IllegalArgumentException("count: " + count);
    }

    List<ZonedDateTime> moments() {
        return IntStream.range(0, count)
                .mapToObj(turn -> ZonedDateTime.of(first.plusWeeks((long) turn * weeks), at, zone))
                .toList();
    }
}
