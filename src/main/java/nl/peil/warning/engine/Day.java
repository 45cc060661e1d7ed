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

    Event.@Nullable ClientEvaluated client() {
        return client;
    }

    Event.@Nullable OrganizerEvaluated organizer() {
        return organizer;
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
                require(outcome == Outcome.HELD, event, "is of a day on which no session was held");
                require(client == null, event, "is a second one of the client");
                client = answers;
            }
            case Event.OrganizerEvaluated answers -> {
                require(outcome == Outcome.HELD, event, "is of a day on which no session was held");
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

    Day copy() {
        var copy = new Day();
        copy.date = date;
        copy.lastSession = lastSession;
        copy.outcome = outcome;
        copy.asked = asked;
        copy.client = client;
        copy.organizer = organizer;
        copy.repairedFirst = repairedFirst;
        copy.repairedLast = repairedLast;
        copy.over = over;
        return copy;
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

    static Day read(ByteBuffer bytes) {
        var day = new Day();
        day.date = bytes.getLong();
        day.lastSession = bytes.getLong();
        day.outcome = Outcome.of(bytes.get());
        int flags = bytes.get();
        day.asked = (flags & 1) != 0;
        day.repairedFirst = (flags & 2) != 0;
        day.repairedLast = (flags & 4) != 0;
        day.over = (flags & 8) != 0;
        int sides = bytes.get();
        if ((sides & 1) != 0) {
            var scores = Scores.read(bytes);
            day.client = new Event.ClientEvaluated(
                    LocalDate.ofEpochDay(day.date),
                    scores,
                    Friction.of(bytes.get()),
                    Continue.of(bytes.get()));
        }
        if ((sides & 2) != 0) {
            day.organizer = new Event.OrganizerEvaluated(LocalDate.ofEpochDay(day.date), Scores.read(bytes));
        }
        return day;
    }
}
