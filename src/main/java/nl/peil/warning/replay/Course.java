package nl.peil.warning.replay;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.peil.warning.engine.Bucket;
import nl.peil.warning.engine.Outcome;
import nl.peil.warning.engine.Reading;
import org.jspecify.annotations.Nullable;

/// One collaboration while its rows are read: its bucket, and the day that isn't over. What it knows can be put down
/// and picked up again as bytes, so that hundreds of thousands of them lie side by side in little room.
final class Course {

    /// The most bytes that it puts down.
    static final int STATE = Bucket.STATE + 5 * Long.BYTES + 1;

    /// A day on which no session was told of yet.
    private static final long NO_SESSION = -1;

    /// No evaluation of that side.
    private static final long NO_LINE = 0;

    private final Bucket bucket = new Bucket();
    private long day = Long.MIN_VALUE;
    private long session = NO_SESSION;
    private long lastLine;
    /// The lines of the evaluations of the day.
    private long client;

    private long organizer;
    private boolean held;

    /// A session whose day is over.
    ///
    /// @param number among the sessions of the file, from 0
    record Ended(long number, Reading reading) {}

    boolean isPast(LocalDate date) {
        return date.toEpochDay() < day;
    }

    boolean isLater(LocalDate date) {
        return date.toEpochDay() > day;
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(day);
    }

    /// The line of its last row that was heard.
    long lastLine() {
        return lastLine;
    }

    /// Ends the day.
    ///
    /// @param next what day it is now
    /// @param wrong hears of evaluations without a session
    /// @return the session of the day that ended, when there was one
    @Nullable
    Ended end(long next, Consumer<BadRow> wrong) {
        if (session == NO_SESSION) refuse(wrong);
        var reading = session == NO_SESSION ? null : bucket.lastReading();
        var ended = reading == null ? null : new Ended(session, reading);
        day = next;
        session = NO_SESSION;
        client = NO_LINE;
        organizer = NO_LINE;
        return ended;
    }

    /// Hears a row of this day.
    ///
    /// @param number of the session, should it be one
    /// @param wrong hears of rows before this one that prove to be bad
    /// @return what is wrong with the row, or nothing
    @Nullable
    BadRow hear(EventRow row, long number, Consumer<BadRow> wrong) {
        if (!row.isRepair()) {
            var bad = row.isEvaluation() ? evaluated(row) : session(row, number, wrong);
            if (bad != null) return bad;
        }
        bucket.on(row.event());
        lastLine = row.line();
        return null;
    }

    private @Nullable BadRow session(EventRow row, long number, Consumer<BadRow> wrong) {
        if (session != NO_SESSION) return row.wrong("second-session", day().toString());
        session = number;
        held = row.outcome() == Outcome.HELD;
        if (!held) refuse(wrong);
        return null;
    }

    private @Nullable BadRow evaluated(EventRow row) {
        if ((row.isClient() ? client : organizer) != NO_LINE) return row.wrong("second-evaluation", day().toString());
        if (session != NO_SESSION && !held) return row.wrong("no-session", day().toString());
        if (row.isClient()) client = row.line();
        else organizer = row.line();
        return null;
    }

    private void refuse(Consumer<BadRow> wrong) {
        if (client != NO_LINE) wrong.accept(BadRow.of(client, "no-session", day().toString()));
        if (organizer != NO_LINE) wrong.accept(BadRow.of(organizer, "no-session", day().toString()));
    }

    void write(ByteBuffer bytes) {
        bytes.putLong(day).putLong(session).putLong(lastLine).putLong(client).putLong(organizer);
        bytes.put((byte) (held ? 1 : 0));
        bucket.write(bytes);
    }

    void read(ByteBuffer bytes) {
        day = bytes.getLong();
        session = bytes.getLong();
        lastLine = bytes.getLong();
        client = bytes.getLong();
        organizer = bytes.getLong();
        held = bytes.get() != 0;
        bucket.read(bytes);
    }
}
