package nl.peil.learning.dialogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// What differs from one talk to the next, within reason: the same seed, the same person. What it gives depends on what
/// is asked, not on what was asked before, so that trying again from an earlier turn meets her as she was.
record Chance(long seed) {

    /// From 0, below `bound`.
    int below(int bound, String about) {
        return (int) ((mixed(about) >>> 1) % bound);
    }

    <T> T oneOf(List<T> all, String about) {
        return all.get(below(all.size(), about));
    }

    <T> List<T> shuffled(List<T> all, String about) {
        var copy = new ArrayList<>(all);
        Collections.shuffle(copy, new Random(mixed(about)));
        return List.copyOf(copy);
    }

    /// Half of the time as written, otherwise one less or more on a measure.
    State start(State written) {
        return written.after(Effect.of(measure -> aLittle("start " + measure)));
    }

    /// What was written as two or more can do one less or more. It never turns into its opposite.
    Effect effect(Effect written, String choice) {
        return Effect.of(measure -> {
            int by = written.of(measure);
            return Math.abs(by) < 2 ? by : by + aLittle(choice + " " + measure);
        });
    }

    private int aLittle(String about) {
        return switch (below(4, about)) {
            case 0 -> -1;
            case 1 -> 1;
            default -> 0;
        };
    }

    /// How a text is hashed and what comes out of a Random are laid down by Java, so they stay as they are.
    private long mixed(String about) {
        long mixed = (seed ^ (about.hashCode() * 0x9E3779B97F4A7C15L)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
