package nl.peil.warning.replay;

import org.jspecify.annotations.Nullable;

/// Gives every name a place, from 0, in order of their first mention. A map of the library would do, but for a million
/// rows a second of hundreds of thousands of interleaved names: there it spends most of its time waiting for memory.
final class Places {

    private @Nullable String[] names = new String[1 << 10];
    private int[] hashes = new int[1 << 10];
    private int[] places = new int[1 << 10];
    private int size;

    int size() {
        return size;
    }

    /// The place of a name, a new one when it wasn't mentioned before.
    int of(String name) {
        int hash = spread(name.hashCode());
        int slot = find(name, hash);
        if (names[slot] != null) return places[slot];
        if (2 * size >= names.length) {
            grow();
            slot = find(name, hash);
        }
        names[slot] = name;
        hashes[slot] = hash;
        places[slot] = size;
        return size++;
    }

    private int find(String name, int hash) {
        int slot = hash & (names.length - 1);
        while (names[slot] != null && !(hashes[slot] == hash && name.equals(names[slot]))) {
            slot = (slot + 1) & (names.length - 1);
        }
        return slot;
    }

    private void grow() {
        var oldNames = names;
        var oldHashes = hashes;
        var oldPlaces = places;
        names = new String[2 * oldNames.length];
        hashes = new int[names.length];
        places = new int[names.length];
        for (int old = 0; old < oldNames.length; old++) {
            var name = oldNames[old];
            if (name == null) continue;
            int slot = find(name, oldHashes[old]);
            names[slot] = name;
            hashes[slot] = oldHashes[old];
            places[slot] = oldPlaces[old];
        }
    }

    private static int spread(int hash) {
        int spread = hash * 0x9E3779B9;
        return spread ^ (spread >>> 16);
    }

    /// All names, by their place.
    String[] names() {
        var all = new String[size];
        for (int slot = 0; slot < names.length; slot++) {
            var name = names[slot];
            if (name != null) all[places[slot]] = name;
        }
        return all;
    }
}
