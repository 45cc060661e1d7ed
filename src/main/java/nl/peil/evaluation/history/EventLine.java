package nl.peil.evaluation.history;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.peil.collaboration.Side;
import nl.peil.evaluation.Continue;
import nl.peil.evaluation.Friction;
import nl.peil.evaluation.Scores;
import org.jspecify.annotations.Nullable;

/// A line of an events file, understood.
///
/// @param party who evaluated; nothing for what isn't an evaluation
record EventLine(
        long line,
        String collaboration,
        LocalDate date,
        Event event,
        @Nullable Side party,
        Scores scores,
        @Nullable Friction friction,
        @Nullable Continue goOn) {

    static final List<String> HEADER = List.of(
            "collaboration",
            "date",
            "event",
            "party",
            "heard",
            "goals",
            "structure",
            "direction",
            "expertise",
            "friction",
            "continue");

    /// It becomes the client's name.
    private static final int LONGEST_KEY = 100;

    enum Event {
        HELD,
        CANCELLED_BY_CLIENT,
        CANCELLED_BY_ORGANIZER,
        NO_SHOW,
        EVALUATED,
        REPAIRED;

        /// Whether this says what became of a session.
        boolean isSession() {
            return this != EVALUATED && this != REPAIRED;
        }
    }

    /// A line that says something else than it may.
    static final class Wrong extends Exception {
        private final BadLine line;

        Wrong(BadLine line) {
            super(line.problem());
            this.line = line;
        }

        BadLine line() {
            return line;
        }
    }

    /// @param today nothing has happened after it yet
    static EventLine of(long line, List<String> fields, LocalDate today) throws Wrong {
        return new Reading(line, fields).event(today);
    }

    private record Reading(long line, List<String> fields) {

        EventLine event(LocalDate today) throws Wrong {
            if (fields.size() != HEADER.size()) {
                throw wrong("columns", String.valueOf(fields.size()), String.valueOf(HEADER.size()));
            }
            if (field("collaboration").isEmpty()) throw wrong("no-collaboration");
            if (field("collaboration").length() > LONGEST_KEY) throw wrong("long", String.valueOf(LONGEST_KEY));
            var event = choice("event", Event.class);
            if (event == null) throw wrong("no-event");
            var read = new EventLine(
                    line,
                    field("collaboration"),
                    date(today),
                    event,
                    choice("party", Side.class),
                    new Scores(
                            score("heard"), score("goals"), score("structure"), score("direction"), score("expertise")),
                    choice("friction", Friction.class),
                    choice("continue", Continue.class));
            check(read);
            return read;
        }

        private void check(EventLine read) throws Wrong {
            boolean answered = !read.scores().equals(Scores.NONE) || read.friction() != null || read.goOn() != null;
            if (read.event() != Event.EVALUATED) {
                if (read.party() != null || answered) throw wrong("only-evaluated", field("event"));
                return;
            }
            if (read.party() == null) throw wrong("no-party");
            if (!answered) throw wrong("nothing-answered");
            if (read.party() == Side.ORGANIZER && (read.friction() != null || read.goOn() != null)) {
                throw wrong("only-client");
            }
        }

        private LocalDate date(LocalDate today) throws Wrong {
            try {
                var date = LocalDate.parse(field("date"));
                if (date.isAfter(today)) throw wrong("future", field("date"));
                return date;
            } catch (DateTimeParseException e) {
                throw wrong("date", field("date"));
            }
        }

        private @Nullable Double score(String column) throws Wrong {
            var text = field(column);
            try {
                var score = Scores.typed(text);
                if (score != null && !Scores.isScore(score)) throw wrong("score", column, text);
                return score;
            } catch (NumberFormatException e) {
                throw wrong("score", column, text);
            }
        }

        private <T extends Enum<T>> @Nullable T choice(String column, Class<T> choices) throws Wrong {
            var text = field(column);
            if (text.isEmpty()) return null;
            return Arrays.stream(choices.getEnumConstants())
                    .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst()
                    .orElseThrow(() -> wrong(column, text));
        }

        private String field(String column) {
            return fields.get(HEADER.indexOf(column)).strip();
        }

        private Wrong wrong(String problem, String... details) {
            return new Wrong(BadLine.of(line, problem, details));
        }
    }
}
