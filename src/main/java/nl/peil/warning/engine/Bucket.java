package nl.peil.warning.engine;

import java.nio.ByteBuffer;
import java.time.LocalDate;
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

    private final Drops drops;
    private final Strain strain;
    private final Usual usual;
    private final Habits habits;
    private final Day day;

    /// A bucket that knows no more than what is usual with people.
    public Bucket() {
        this(Priors.PUBLISHED);
    }

    /// An empty bucket that expects what is usual in a practice.
    public Bucket(Priors priors) {
        this(new Drops(), new Strain(), new Usual(priors), new Habits(priors), new Day());
    }

    private Bucket(Drops drops, Strain strain, Usual usual, Habits habits, Day day) {
        this.drops = drops;
        this.strain = strain;
        this.usual = usual;
        this.habits = habits;
        this.day = day;
    }

    /// Hears what happened. Everything about one session carries its date, and counts together at the end of that day.
    ///
    /// @throws IllegalArgumentException for an event before the last one, a second session on a day, an evaluation of a
    ///     day on which no session was held, or a second one of the same side; the bucket is as it was
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

    /// Counts what the day brought.
    private void endDay() {
        if (day.isOver()) return;
        if (day.repairedFirst()) repair();
        if (day.hasSession()) new Weighing(drops, strain, usual, habits).weigh(day);
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

    private Bucket copy() {
        return new Bucket(drops.copy(), strain.copy(), usual.copy(), habits.copy(), day.copy());
    }

    /// All it holds, to go on with later: a bucket made of it goes on as this one would.
    public byte[] state() {
        var bytes = ByteBuffer.allocate(STATE);
        drops.write(bytes);
        strain.write(bytes);
        usual.write(bytes);
        habits.write(bytes);
        day.write(bytes);
        return java.util.Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static final int STATE = 2048;

    /// The bucket whose state this was.
    ///
    /// @param priors as the bucket was made with
    /// @throws IllegalArgumentException for anything that isn't a bucket's state
    public static Bucket restored(byte[] state, Priors priors) {
        var bytes = ByteBuffer.wrap(state);
        try {
            return new Bucket(
                    Drops.read(bytes), Strain.read(bytes), Usual.read(bytes, priors), Habits.read(bytes, priors), Day.read(bytes));
        } catch (java.nio.BufferUnderflowException | java.time.DateTimeException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not the state of a bucket", e);
        }
    }
}
