package nl.peil.warning.replay;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import nl.peil.warning.engine.Reading;
import org.jspecify.annotations.Nullable;

/// Runs the bucket over a file of events, row by row.
final class Replay {

    /// Every session's reading, told once nothing more can be said of its day.
    interface Told {
        /// @param session its number among the sessions of the file, from 0
        void session(long session, String collaboration, Reading reading) throws IOException;

        /// A row was heard; it may still prove to be an evaluation of no session.
        default void heard(EventRow row) throws IOException {}
    }

    /// What was in the file.
    record Counts(long rows, long bad, long collaborations, long sessions) {}

    /// The file doesn't begin as it should.
    static final class NoHeader extends IOException {}

    private final Courses courses = new Courses();
    private final Consumer<BadRow> wrong;
    private final Told told;
    private final EventRow row = new EventRow();
    private long rows;
    private long bad;
    private long sessions;

    /// @param wrong hears of every row that is left out; what it throws stops the replay
    Replay(Told told, Consumer<BadRow> wrong) {
        this.told = told;
        this.wrong = wrong;
    }

    /// @throws NoHeader when the first row isn't the header
    Counts run(InputStream events, LongConsumer everyRow) throws IOException {
        try (var lines = CsvReader.builder()
                .detectBomHeader(true)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .build(row, events, StandardCharsets.UTF_8)) {
            for (var _ : lines) {
                if (!row.hasHeader()) throw new NoHeader();
                if (!row.isHeader()) read();
                everyRow.accept(rows);
            }
        }
        if (!row.hasHeader()) throw new NoHeader();
        courses.forEach((key, course) -> end(key, course, Long.MAX_VALUE));
        return new Counts(rows, bad, courses.size(), sessions);
    }

    private void read() throws IOException {
        rows++;
        var wrongWith = row.bad();
        if (wrongWith == null) wrongWith = hear();
        if (wrongWith != null) leaveOut(wrongWith);
        else told.heard(row);
    }

    private void leaveOut(BadRow left) {
        bad++;
        wrong.accept(left);
    }

    private @Nullable BadRow hear() throws IOException {
        var course = courses.take(row.collaboration());
        var date = row.date();
        if (course.isPast(date)) {
            return row.wrong(
                    "order", row.collaboration(), date.toString(), course.day().toString());
        }
        if (course.isLater(date)) end(row.collaboration(), course, date.toEpochDay());
        var wrongWith = course.hear(row, sessions, this::leaveOut);
        if (wrongWith == null && row.isSession()) sessions++;
        return wrongWith;
    }

    private void end(String key, Course course, long next) throws IOException {
        var ended = course.end(next, this::leaveOut);
        if (ended != null) told.session(ended.number(), key, ended.reading());
    }

    /// The line that each of these collaborations ended on.
    Map<String, Long> lastLines(Collection<String> collaborations) {
        var lines = new HashMap<String, Long>();
        for (var key : collaborations) lines.put(key, courses.take(key).lastLine());
        return lines;
    }
}
