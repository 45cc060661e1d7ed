package nl.peil.evaluation.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A file of what happened: one line an event, the lines of one collaboration in order of time.
///
/// @param bad every line that can't be brought in, in the order of the file
record EventsFile(List<PastCollaboration> collaborations, List<BadLine> bad, Counts counts) {

    record Counts(int collaborations, int sessions, int evaluations, int repairs) {}

    /// Reads the whole file: what is wrong anywhere is known before anything is stored.
    static EventsFile read(byte[] content, LocalDate today) {
        var reading = new Reading(today);
        try (var lines = CsvReader.builder()
                .detectBomHeader(false)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text(content))) {
            lines.forEach(reading::add);
        } catch (CharacterCodingException e) {
            reading.bad.add(BadLine.of(1, "encoding"));
        } catch (CsvParseException | UncheckedIOException e) {
            reading.bad.add(BadLine.of(reading.last + 1, "quotes"));
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
        return reading.file();
    }

    private static String text(byte[] content) throws CharacterCodingException {
        var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static final class Reading {

        private final LocalDate today;
        private final List<BadLine> bad = new ArrayList<>();
        private final Map<String, Story> stories = new LinkedHashMap<>();
        private long last;

        Reading(LocalDate today) {
            this.today = today;
        }

        void add(CsvRecord row) {
            boolean first = last == 0;
            last = row.getStartingLineNumber();
            if (first) {
                if (!row.getFields().stream().map(String::strip).toList().equals(EventLine.HEADER)) {
                    bad.add(BadLine.of(last, "header"));
                }
                return;
            }
            try {
                var event = EventLine.of(last, row.getFields(), today);
                stories.computeIfAbsent(event.collaboration(), Story::new).add(event, bad);
            } catch (EventLine.Wrong wrong) {
                bad.add(wrong.line());
            }
        }

        EventsFile file() {
            if (last == 0 && bad.isEmpty()) bad.add(BadLine.of(1, "empty"));
            var collaborations =
                    stories.values().stream().map(story -> story.told(bad)).toList();
            bad.sort(Comparator.comparingLong(BadLine::line));
            return new EventsFile(collaborations, bad, count(collaborations));
        }

        private static Counts count(List<PastCollaboration> collaborations) {
            return new Counts(
                    collaborations.size(),
                    collaborations.stream()
                            .mapToInt(some -> some.meetings().size())
                            .sum(),
                    collaborations.stream()
                            .flatMap(some -> some.meetings().stream())
                            .mapToInt(meeting ->
                                    (meeting.client() == null ? 0 : 1) + (meeting.organizer() == null ? 0 : 1))
                            .sum(),
                    collaborations.stream()
                            .mapToInt(some -> some.talks().size())
                            .sum());
        }
    }
}
