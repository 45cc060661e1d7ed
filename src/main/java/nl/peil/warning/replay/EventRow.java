package nl.peil.warning.replay;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.peil.warning.engine.Continue;
import nl.peil.warning.engine.Event;
import nl.peil.warning.engine.Friction;
import nl.peil.warning.engine.Outcome;
import nl.peil.warning.engine.Scores;
import org.jspecify.annotations.Nullable;

/// The row being read. One object reads them all: at a million rows a second, a string for each field is too dear.
final class EventRow extends AbstractBaseCsvCallbackHandler<EventRow> {

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

    private static final int FIRST_SCORE = 4;
    private static final int LAST_SCORE = 8;

    /// What the decoder puts in the place of bytes that aren't UTF-8.
    private static final char NO_CHARACTER = '\uFFFD';

    private final Dates dates = new Dates();
    private final double[] scores = new double[5];
    private String collaboration = "";
    private @Nullable LocalDate date;
    private @Nullable String event;
    private @Nullable String party;
    private @Nullable String friction;
    private @Nullable String goOn;
    private @Nullable BadRow bad;
    private boolean header;
    private int headers;

    /// The first row of the file is read as its header.
    @Override
    protected void handleBegin(long line) {
        header = headers == 0;
        date = null;
        event = null;
        party = null;
        friction = null;
        goOn = null;
        bad = null;
        Arrays.fill(scores, Double.NaN);
    }

    @Override
    protected void handleField(int field, char[] text, int from, int length, boolean quoted) {
        int start = from;
        int end = from + length;
        while (start < end && text[start] <= ' ') start++;
        while (end > start && text[end - 1] <= ' ') end--;
        if (header) {
            if (field < HEADER.size() && HEADER.get(field).equals(new String(text, start, end - start))) headers++;
            else headers = HEADER.size() + 1;
        } else {
            read(field, text, start, end - start);
        }
    }

    private void read(int field, char[] text, int from, int length) {
        switch (field) {
            case 0 -> collaboration(text, from, length);
            case 1 -> {
                date = dates.read(text, from, length);
                if (date == null) wrong("date", text, from, length);
            }
            case 2 -> event = word(Words.EVENTS, "event", text, from, length);
            case 3 -> party = word(Words.PARTIES, "party", text, from, length);
            case 9 -> friction = word(Words.FRICTIONS, "friction", text, from, length);
            case 10 -> goOn = word(Words.CONTINUES, "continue", text, from, length);
            default -> score(field, text, from, length);
        }
    }

    private @Nullable String word(String[] words, String problem, char[] text, int from, int length) {
        var word = Words.read(words, text, from, length);
        if (Words.UNKNOWN.equals(word)) wrong(problem, text, from, length);
        return word;
    }

    private void collaboration(char[] text, int from, int length) {
        if (length == 0) wrong("no-collaboration", text, from, length);
        if (same(collaboration, text, from, length)) return;
        collaboration = new String(text, from, length);
        if (collaboration.indexOf(NO_CHARACTER) >= 0) wrong("encoding", text, from, length);
    }

    private static boolean same(String known, char[] text, int from, int length) {
        if (known.length() != length) return false;
        for (int at = 0; at < length; at++) {
            if (known.charAt(at) != text[from + at]) return false;
        }
        return true;
    }

    private void score(int field, char[] text, int from, int length) {
        if (field < FIRST_SCORE || field > LAST_SCORE || length == 0) return;
        double score = Decimals.read(text, from, length);
        if (score >= 0 && score <= 10) scores[field - FIRST_SCORE] = score;
        else if (bad == null) bad = BadRow.of(line(), "score", HEADER.get(field), new String(text, from, length));
    }

    private void wrong(String problem, char[] text, int from, int length) {
        if (bad == null) bad = BadRow.of(line(), problem, new String(text, from, length));
    }

    @Override
    protected EventRow buildRecord() {
        if (!header) check();
        return this;
    }

    private void check() {
        if (getFieldCount() != HEADER.size()) {
            bad = BadRow.of(line(), "columns", String.valueOf(getFieldCount()), String.valueOf(HEADER.size()));
        }
        if (bad != null) return;
        boolean scored = false;
        for (double score : scores) scored |= !Double.isNaN(score);
        boolean said = friction != null || goOn != null;
        if (event == null) {
            bad = BadRow.of(line(), "no-event");
        } else if (!isEvaluation()) {
            if (party != null || scored || said) bad = BadRow.of(line(), "only-evaluated", event);
        } else if (party == null) {
            bad = BadRow.of(line(), "no-party");
        } else if (said && !isClient()) {
            bad = BadRow.of(line(), "only-client");
        }
    }

    /// Whether the file began with the header that it should have.
    boolean hasHeader() {
        return headers == HEADER.size();
    }

    boolean isHeader() {
        return header;
    }

    long line() {
        return getStartingLineNumber();
    }

    /// What is wrong with it; only without that may the rest be asked.
    @Nullable
    BadRow bad() {
        return bad;
    }

    /// That it is wrong for what came before it.
    BadRow wrong(String problem, String... details) {
        return BadRow.of(line(), problem, details);
    }

    String collaboration() {
        return collaboration;
    }

    LocalDate date() {
        return java.util.Objects.requireNonNull(date);
    }

    boolean isEvaluation() {
        return "evaluated".equals(event);
    }

    boolean isSession() {
        return !isEvaluation() && !isRepair();
    }

    boolean isRepair() {
        return "repaired".equals(event);
    }

    boolean isClient() {
        return "client".equals(party);
    }

    Scores scores() {
        return new Scores(scores[0], scores[1], scores[2], scores[3], scores[4]);
    }

    /// In a record of the past every session was to be evaluated, and the time to do so is over.
    Event event() {
        if (isRepair()) return new Event.Repaired(date());
        if (!isEvaluation()) return new Event.Session(date(), outcome(), true);
        if (!isClient()) return new Event.OrganizerEvaluated(date(), scores());
        return new Event.ClientEvaluated(date(), scores(), friction(), goOn());
    }

    Outcome outcome() {
        return switch (java.util.Objects.requireNonNull(event)) {
            case "held" -> Outcome.HELD;
            case "cancelled_by_client" -> Outcome.CANCELLED_BY_CLIENT;
            case "cancelled_by_organizer" -> Outcome.CANCELLED_BY_ORGANIZER;
            default -> Outcome.NO_SHOW;
        };
    }

    private @Nullable Friction friction() {
        return switch (friction) {
            case "none" -> Friction.NONE;
            case "small" -> Friction.SMALL;
            case "big" -> Friction.BIG;
            case null, default -> null;
        };
    }

    private @Nullable Continue goOn() {
        return switch (goOn) {
            case "yes" -> Continue.YES;
            case "doubt" -> Continue.DOUBT;
            case "no" -> Continue.NO;
            case null, default -> null;
        };
    }
}
