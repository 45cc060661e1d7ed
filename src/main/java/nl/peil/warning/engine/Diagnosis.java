package nl.peil.warning.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Says in a word what a level is like.
final class Diagnosis {

    /// Under half a bucket there is nothing to say yet.
    private static final int WORTH_A_WORD = Bucket.RIM / 2;

    /// One of the five stands out when it has more than half of the strain.
    private static final double STANDS_OUT = 0.5;

    /// More than half of what a fall comes to, at once.
    private static final double AT_ONCE = 0.5;

    private Diagnosis() {}

    static Reading of(LocalDate date, Drops drops, Strain strain, Habits habits) {
        int level = drops.level();
        boolean worth = level >= WORTH_A_WORD;
        return new Reading(
                date,
                level,
                level > Bucket.RIM,
                worth ? kind(drops, habits) : null,
                worth ? about(strain) : null,
                habits.apart(),
                drops.list());
    }

    static @Nullable Item about(Strain strain) {
        for (var item : Item.ALL) {
            if (strain.share(item) > STANDS_OUT) return item;
        }
        return null;
    }

    static Kind kind(Drops drops, Habits habits) {
        int silence = 0;
        int said = 0;
        for (int at = 0; at < drops.count(); at++) {
            switch (drops.source(at)) {
                case UNANSWERED, CANCELLED, NO_SHOW -> silence += drops.size(at);
                case FRICTION, DOUBT -> said += drops.size(at);
                case SCORES, ORGANIZER -> {}
            }
        }
        if (2 * silence > drops.level()) return Kind.SILENCE;
        if (2 * said > drops.level()) return Kind.DOUBT;
        if (habits.apart()) return Kind.MISMATCH;
        return fell(habits) ? Kind.FALL : Kind.SLIDE;
    }

    /// Whether most of the way down was gone in one step, of the last few.
    private static boolean fell(Habits habits) {
        double lowest = 0;
        double step = 0;
        for (int back = 0; back < Habits.RECENT && !Double.isNaN(habits.mood(back)); back++) {
            double mood = habits.mood(back);
            double before =
                    back + 1 < Habits.RECENT && !Double.isNaN(habits.mood(back + 1)) ? habits.mood(back + 1) : 0;
            lowest = Math.min(lowest, mood);
            step = Math.max(step, Math.min(0, before) - mood);
        }
        return step > -AT_ONCE * lowest;
    }
}
