package nl.peil.warning.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.peil.warning.engine.Bucket;
import nl.peil.warning.engine.Event;
import nl.peil.warning.engine.Outcome;
import nl.peil.warning.engine.Reading;
import org.jspecify.annotations.Nullable;

/// One collaboration while its rows are read: its bucket, and the day that isn't over.
final class Course {

    /// A day on which no session was told of yet.
    private static final long NO_SESSION = -1;

    private final Bucket bucket;
    private LocalDate day = LocalDate.MIN;
    private long session = NO_SESSION;
    private long lastLine;
    private boolean held;
    private boolean client;
    private boolean organizer;
    /// evaluations that stand before the session they are of
    private List<Early> early = List.of();

    private record Early(long line, Event event, boolean client) {}

    Course(Bucket bucket) {
        this.bucket = bucket;
    }

    /// A row that could be read; the last one may yet be left out.
    void heard(long line) {
        lastLine = line;
    }

    long lastLine() {
        return lastLine;
    }

    boolean isPast(LocalDate date) {
        return date.isBefore(day);
    }

    boolean isLater(LocalDate date) {
        return date.isAfter(day);
    }

    LocalDate day() {
        return day;
    }

    /// The session of the day before `next`, when there was one; from now on its day is over.
    ///
    /// @return its number, or nothing
    @Nullable
    Ended end(LocalDate next, Consumer<BadRow> wrong) {
        for (var one : early) wrong.accept(BadRow.of(one.line(), "no-session", day.toString()));
        early = List.of();
        var ended = session == NO_SESSION ? null : new Ended(session, bucket.lastReading());
        day = next;
        session = NO_SESSION;
        held = false;
        client = false;
        organizer = false;
        return ended;
    }

    /// A session whose day is over.
    ///
    /// @param number among the sessions of the file, from 0
    record Ended(long number, @Nullable Reading reading) {}

    /// @param number this session's among those of the file
    /// @return what is wrong with the row, or nothing
    @Nullable
    BadRow session(EventRow row, long number, Consumer<BadRow> wrong) {
        if (session != NO_SESSION) return BadRow.of(row.line(), "second-session", day.toString());
        session = number;
        held = row.outcome() == Outcome.HELD;
        bucket.on(row.event());
        for (var one : early) {
            if (held) hear(one.event(), one.client());
            else wrong.accept(BadRow.of(one.line(), "no-session", day.toString()));
        }
        early = List.of();
        return null;
    }

    /// @return what is wrong with the row, or nothing
    @Nullable
    BadRow evaluated(EventRow row) {
        boolean byClient = row.isClient();
        boolean again = byClient ? client : organizer;
        if (again || early.stream().anyMatch(one -> one.client() == byClient)) {
            return BadRow.of(row.line(), "second-evaluation", day.toString());
        }
        if (session != NO_SESSION && !held) return BadRow.of(row.line(), "no-session", day.toString());
        if (held) {
            hear(row.event(), byClient);
        } else {
            if (early.isEmpty()) early = new ArrayList<>(2);
            early.add(new Early(row.line(), row.event(), byClient));
        }
        return null;
    }

    private void hear(Event event, boolean byClient) {
        bucket.on(event);
        if (byClient) client = true;
        else organizer = true;
    }

    void repaired(EventRow row) {
        bucket.on(row.event());
    }
}
