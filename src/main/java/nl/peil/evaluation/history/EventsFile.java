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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.peil.collaboration.Side;
import nl.peil.evaluation.history.EventLine.Event;
import org.jspecify.annotations.Nullable;

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
                    bad.add(BadLine.of(last, "header", String.join(",", EventLine.HEADER)));
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
                            .mapToInt(some -> some.repaired().size())
                            .sum());
        }
    }

    /// What the file tells about one collaboration, while it is being read.
    private static final class Story {

        private final String key;
        private final Map<LocalDate, EventLine> sessions = new TreeMap<>();
        private final Map<LocalDate, Map<Side, EventLine>> evaluations = new HashMap<>();
        private final List<LocalDate> repaired = new ArrayList<>();
        private @Nullable LocalDate latest;

        Story(String key) {
            this.key = key;
        }

        void add(EventLine event, List<BadLine> bad) {
            if (latest != null && event.date().isBefore(latest)) {
                bad.add(BadLine.of(event.line(), "order", key, event.date().toString(), latest.toString()));
                return;
            }
            latest = event.date();
            if (event.event() == Event.REPAIRED) {
                if (!repaired.contains(event.date())) repaired.add(event.date());
            } else if (event.event().isSession()) {
                if (sessions.putIfAbsent(event.date(), event) != null) {
                    bad.add(BadLine.of(
                            event.line(), "second-session", event.date().toString()));
                }
            } else if (event.party() != null) {
                var answers = evaluations.computeIfAbsent(event.date(), _ -> new EnumMap<>(Side.class));
                if (answers.putIfAbsent(event.party(), event) != null) {
                    bad.add(BadLine.of(
                            event.line(), "second-evaluation", event.date().toString()));
                }
            }
        }

        PastCollaboration told(List<BadLine> bad) {
            evaluations.forEach((date, answers) -> {
                var session = sessions.get(date);
                if (session != null && session.event() == Event.HELD) return;
                answers.values().forEach(answer -> bad.add(BadLine.of(answer.line(), "no-session", date.toString())));
            });
            var meetings = sessions.values().stream().map(this::meeting).toList();
            return new PastCollaboration(key, meetings, List.copyOf(repaired));
        }

        private PastCollaboration.Meeting meeting(EventLine session) {
            var answers = evaluations.getOrDefault(session.date(), Map.of());
            var client = answers.get(Side.CLIENT);
            var organizer = answers.get(Side.ORGANIZER);
            return new PastCollaboration.Meeting(
                    session.date(),
                    session.event(),
                    client == null
                            ? null
                            : new PastCollaboration.Client(client.scores(), client.friction(), client.goOn()),
                    organizer == null ? null : organizer.scores());
        }
    }
}
