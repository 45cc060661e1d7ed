package nl.peil.warning.replay;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import nl.peil.warning.engine.Bucket;
import nl.peil.warning.engine.Priors;
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

    private final Map<String, Course> courses = new HashMap<>();
    private final Consumer<BadRow> wrong;
    private final Told told;
    private final EventRow row = new EventRow();
    private long rows;
    private long bad;
    private long sessions;
    private String lastKey = "";
    private Course last = new Course(new Bucket(Priors.PUBLISHED));

    /// @param wrong hears of every row that is left out; what it throws stops the replay
    Replay(Told told, Consumer<BadRow> wrong) {
        this.told = told;
        this.wrong = wrong;
    }

    /// @throws NoHeader when the first row isn't the header
    Counts run(InputStream events, LongConsumer everyRow) throws IOException {
        try (var lines = CsvReader.builder()
                .detectBomHeader(false)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(row, new InputStreamReader(new WithoutMark(events), StandardCharsets.UTF_8))) {
            for (var _ : lines) {
                if (!row.hasHeader()) throw new NoHeader();
                if (!row.isHeader()) read();
                everyRow.accept(rows);
            }
        }
        if (!row.hasHeader()) throw new NoHeader();
        for (var one : courses.entrySet()) end(one.getKey(), one.getValue(), LocalDate.MAX);
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
        var course = course(row.collaboration());
        course.heard(row.line());
        var date = row.date();
        if (course.isPast(date)) {
            return BadRow.of(
                    row.line(), "order", row.collaboration(), date.toString(), course.day().toString());
        }
        if (course.isLater(date)) end(row.collaboration(), course, date);
        if (row.isEvaluation()) return course.evaluated(row);
        if (row.isRepair()) {
            course.repaired(row);
            return null;
        }
        var wrongWith = course.session(row, sessions, this::leaveOut);
        if (wrongWith == null) sessions++;
        return wrongWith;
    }

    /// Rows of one collaboration mostly follow each other.
    private Course course(String key) {
        if (!key.equals(lastKey) || courses.isEmpty()) {
            last = courses.computeIfAbsent(key, _ -> new Course(new Bucket(Priors.PUBLISHED)));
            lastKey = key;
        }
        return last;
    }

    private void end(String key, Course course, LocalDate next) throws IOException {
        var ended = course.end(next, this::leaveOut);
        if (ended != null && ended.reading() != null) told.session(ended.number(), key, ended.reading());
    }

    /// The line that each of these collaborations ended on.
    Map<String, Long> lastLines(Collection<String> collaborations) {
        var lines = new HashMap<String, Long>();
        for (var key : collaborations) {
            var course = courses.get(key);
            if (course != null) lines.put(key, course.lastLine());
        }
        return lines;
    }
}
