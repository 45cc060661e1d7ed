package nl.peil.warning.replay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Gives every name a place, from 0, in order of their first mention. A map of the library would do, but for a million
/// rows a second of hundreds of thousands of interleaved names: there it waits for memory most of its time. Here a name
/// costs one look at the table, and one where its owner keeps what is at that place, which is needed next anyway.
final class Places {

    /// Who keeps something at the places, and knows whose each is.
    interface Kept {
        boolean isOf(int place, String name);
    }

    private static final long FREE = 0;

    private final Kept kept;
    private final List<String> names = new ArrayList<>();
    /// Of each name its hash in the upper half, its place, counted from 1, in the lower.
    private long[] slots = new long[1 << 10];

    /// Of each place the one that was asked for after it.
    private int[] next = new int[1 << 9];

    private int last;

    Places(Kept kept) {
        this.kept = kept;
    }

    int size() {
        return names.size();
    }

    /// All names, by their place.
    List<String> names() {
        return names;
    }

    /// The place of a name, a new one when it wasn't mentioned before. Whoever followed another before mostly does so
    /// again: files are sorted by day, and people keep their day of the week.
    int of(String name) {
        int guess = next[last];
        int place = guess < size() && kept.isOf(guess, name) ? guess : look(name);
        next[last] = place;
        last = place;
        return place;
    }

    private int look(String name) {
        int hash = spread(name.hashCode());
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != FREE) {
            int place = (int) slots[slot] - 1;
            if ((int) (slots[slot] >>> Integer.SIZE) == hash && kept.isOf(place, name)) return place;
            slot = (slot + 1) & mask;
        }
        names.add(name);
        slots[slot] = (long) hash << Integer.SIZE | names.size();
        if (2 * size() >= slots.length) grow();
        return names.size() - 1;
    }

    private void grow() {
        next = Arrays.copyOf(next, slots.length);
        var old = slots;
        slots = new long[2 * old.length];
        int mask = slots.length - 1;
        for (long taken : old) {
            if (taken == FREE) continue;
            int slot = (int) (taken >>> Integer.SIZE) & mask;
            while (slots[slot] != FREE) slot = (slot + 1) & mask;
            slots[slot] = taken;
        }
    }

    private static int spread(int hash) {
        int spread = hash * 0x9E3779B9;
        return spread ^ (spread >>> 16);
    }
}
