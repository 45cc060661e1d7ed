package nl.peil.warning.engine;

import static java.util.Objects.requireNonNull;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bucket of one collaboration: fed event by event, in order of time.
///
/// Every session can add drops to it, good sessions let it leak, a talk empties it, and over its rim it is about as
/// likely as not that something is wrong between the two. What it holds is of a fixed size, however long they work
/// together; fed the same, it always says the same.
///
/// How it weighs is told in [Strain] and [Usual]; why so, in the record of decisions.
public final class Bucket {

    /// The level of a full bucket, in thousandths.
    public static final int RIM = 1000;

    /// The most bytes that a state takes.
    public static final int STATE = 648;

    private final Priors priors;
    private final Drops drops = new Drops();
    private final Strain strain = new Strain();
    private final Day day = new Day();
    private final Usual usual;
    private final Habits habits;
    private final Weighing weighing;

    /// An empty bucket that knows no more than what is usual with people.
    public Bucket() {
        this(Priors.PUBLISHED);
    }

    /// An empty bucket that expects what is usual in a practice.
    public Bucket(Priors priors) {
        this.priors = priors;
        usual = new Usual(priors);
        habits = new Habits(priors);
        weighing = new Weighing(drops, strain, usual, habits);
    }

    /// Hears what happened. Everything about one session carries its date, and counts together at the end of that day.
    ///
    /// An evaluation may be told of before its session; of a day without one it counts for nothing.
    ///
    /// @throws IllegalArgumentException for an event before the last one, a second session on a day, an
    ///     evaluation of a session that wasn't held, or a second one of the same side; the bucket is as it was
    public void on(Event event) {
        if (day.isBefore(event)) endDay();
        day.add(event);
    }

    /// How it stands at the end of the last day, by what is known until now; nothing before the first session.
    public @Nullable Reading reading() {
        if (day.isOver()) return stand();
        var ended = copy();
        ended.endDay();
        return ended.stand();
    }

    /// How it stands at the end of the last day, of which nothing more will be told: sooner said than [#reading()].
    public @Nullable Reading lastReading() {
        endDay();
        return stand();
    }

    /// Hears all of this, and tells how it stood at the end of each day with a session.
    ///
    /// @throws IllegalArgumentException as [#on] does
    public List<Reading> readings(Iterable<Event> events) {
        var readings = new ArrayList<Reading>();
        for (var event : events) {
            if (day.isBefore(event)) note(readings);
            on(event);
        }
        note(readings);
        return List.copyOf(readings);
    }

    private void note(List<Reading> readings) {
        if (!day.hasSession()) return;
        endDay();
        readings.add(requireNonNull(stand()));
    }

    /// Counts what the day brought.
    private void endDay() {
        if (day.isOver()) return;
        if (day.repairedFirst()) repair();
        if (day.hasSession()) weighing.weigh(day);
        if (day.repairedLast()) repair();
        day.end();
    }

    private void repair() {
        drops.clear();
        strain.clear();
        usual.loosen();
        habits.clear();
    }

    private @Nullable Reading stand() {
        var last = day.lastSession();
        return last == null ? null : Diagnosis.of(last, drops, strain, habits);
    }

    /// What it has learned of these two from calm sessions, from which a practice learns what is usual with it.
    Usual usual() {
        return usual;
    }

    Habits habits() {
        return habits;
    }

    private Bucket copy() {
        var copy = new Bucket(priors);
        copy.read(ByteBuffer.wrap(state()));
        return copy;
    }

    /// All it holds, to go on with later.
    public byte[] state() {
        var bytes = ByteBuffer.allocate(STATE);
        write(bytes);
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /// Writes its state, at most [#STATE] bytes.
    ///
    /// @throws java.nio.BufferOverflowException when that doesn't fit
    public void write(ByteBuffer bytes) {
        day.write(bytes);
        strain.write(bytes);
        usual.write(bytes);
        habits.write(bytes);
        drops.write(bytes);
    }

    /// Goes on from a state, as the bucket that wrote it would when made with the same priors.
    ///
    /// @throws IllegalArgumentException for what is no state; the bucket is of no use then
    public void read(ByteBuffer bytes) {
        try {
            day.read(bytes);
            strain.read(bytes);
            usual.read(bytes);
            habits.read(bytes);
            drops.read(bytes);
        } catch (BufferUnderflowException | DateTimeException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not the state of a bucket", e);
        }
    }
}
