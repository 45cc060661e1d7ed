package nl.peil.warning.engine;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one day brought, until it is over.
final class Day {

    private static final long NONE = Long.MIN_VALUE;

    private long date = NONE;
    private long lastSession = NONE;
    private @Nullable Outcome outcome;
    private boolean asked;
    private Event.@Nullable ClientEvaluated client;
    private Event.@Nullable OrganizerEvaluated organizer;
    private boolean repairedFirst;
    private boolean repairedLast;
    private boolean over = true;

    boolean isBefore(Event event) {
        return date < event.date().toEpochDay();
    }

    boolean isOver() {
        return over;
    }

    boolean hasSession() {
        return outcome != null;
    }

    boolean repairedFirst() {
        return repairedFirst;
    }

    boolean repairedLast() {
        return repairedLast;
    }

    Outcome outcome() {
        return java.util.Objects.requireNonNull(outcome);
    }

    /// Whether the client was to answer, or has.
    boolean asked() {
        return outcome == Outcome.HELD && (asked || client != null);
    }

    /// Nothing when no session was held: there was nothing to evaluate.
    Event.@Nullable ClientEvaluated client() {
        return outcome == Outcome.HELD ? client : null;
    }

    Event.@Nullable OrganizerEvaluated organizer() {
        return outcome == Outcome.HELD ? organizer : null;
    }

    int day() {
        return Math.toIntExact(date);
    }

    @Nullable
    LocalDate lastSession() {
        return lastSession == NONE ? null : LocalDate.ofEpochDay(lastSession);
    }

    /// @throws IllegalArgumentException for what can't have happened on this day
    void add(Event event) {
        long of = event.date().toEpochDay();
        require(over ? of > date : of >= date, event, "is before the last one");
        switch (event) {
            case Event.Session session -> {
                require(outcome == null, event, "is a second session on that day");
                outcome = session.outcome();
                asked = session.asked();
                lastSession = of;
            }
            case Event.ClientEvaluated answers -> {
                require(outcome == null || outcome == Outcome.HELD, event, "is of a day on which no session was held");
                require(client == null, event, "is a second one of the client");
                client = answers;
            }
            case Event.OrganizerEvaluated answers -> {
                require(outcome == null || outcome == Outcome.HELD, event, "is of a day on which no session was held");
                require(organizer == null, event, "is a second one of the organizer");
                organizer = answers;
            }
            case Event.Repaired _ -> {
                if (outcome == null) repairedFirst = true;
                else repairedLast = true;
            }
        }
        date = of;
        over = false;
    }

    private static void require(boolean right, Event event, String wrong) {
        if (!right) throw new IllegalArgumentException("what happened on " + event.date() + " " + wrong);
    }

    /// It is over; what comes next is of a later day.
    void end() {
        outcome = null;
        asked = false;
        client = null;
        organizer = null;
        repairedFirst = false;
        repairedLast = false;
        over = true;
    }

    void write(ByteBuffer bytes) {
        bytes.putLong(date).putLong(lastSession);
        bytes.put((byte) Outcome.code(outcome));
        bytes.put((byte) ((asked ? 1 : 0) | (repairedFirst ? 2 : 0) | (repairedLast ? 4 : 0) | (over ? 8 : 0)));
        bytes.put((byte) ((client == null ? 0 : 1) | (organizer == null ? 0 : 2)));
        if (client != null) {
            client.scores().write(bytes);
            bytes.put((byte) Friction.code(client.friction()));
            bytes.put((byte) Continue.code(client.goOn()));
        }
        if (organizer != null) organizer.scores().write(bytes);
    }

    void read(ByteBuffer bytes) {
        date = bytes.getLong();
        lastSession = bytes.getLong();
        outcome = Outcome.of(bytes.get());
        int flags = bytes.get();
        asked = (flags & 1) != 0;
        repairedFirst = (flags & 2) != 0;
        repairedLast = (flags & 4) != 0;
        over = (flags & 8) != 0;
        int sides = bytes.get();
        client = (sides & 1) == 0 ? null : readClient(bytes);
        organizer =
                (sides & 2) == 0 ? null : new Event.OrganizerEvaluated(LocalDate.ofEpochDay(date), Scores.read(bytes));
    }

    private Event.ClientEvaluated readClient(ByteBuffer bytes) {
        return new Event.ClientEvaluated(
                LocalDate.ofEpochDay(date), Scores.read(bytes), Friction.of(bytes.get()), Continue.of(bytes.get()));
    }
}
