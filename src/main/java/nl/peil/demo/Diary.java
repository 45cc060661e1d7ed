package nl.peil.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.peil.platform.WallClock;

/// What happens when, of all collaborations together, lived through in order of time.
class Diary {

    private record Entry(Instant at, Runnable deed) {}

    private final List<Entry> entries = new ArrayList<>();

    void at(Instant moment, Runnable deed) {
        entries.add(new Entry(moment, deed));
    }

    /// Turns the clock to each moment and does what was written there. What lies ahead of `now` is left out.
    void liveThrough(WallClock clock, Instant now) {
        try {
            entries.stream()
                    .filter(entry -> !entry.at().isAfter(now))
                    .sorted(Comparator.comparing(Entry::at))
                    .forEach(entry -> {
                        clock.turnTo(entry.at());
                        entry.deed().run();
                    });
        } finally {
            clock.release();
        }
    }
}
