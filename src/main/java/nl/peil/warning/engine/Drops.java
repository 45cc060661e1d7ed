package nl.peil.warning.engine;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;

/// The drops in a bucket, the oldest first. The level is their sum, by definition.
final class Drops {

    /// No more are kept apart; when one more comes, the oldest leaks away.
    static final int MOST = 32;

    private final Source[] sources = new Source[MOST];
    private final int[] days = new int[MOST];
    private final short[] sizes = new short[MOST];
    private int count;
    private int level;

    int level() {
        return level;
    }

    int count() {
        return count;
    }

    Source source(int at) {
        return sources[at];
    }

    int day(int at) {
        return days[at];
    }

    int size(int at) {
        return sizes[at];
    }

    /// @param size in thousandths, 1 or more
    void add(Source source, int day, int size) {
        if (count == MOST) leak(sizes[0]);
        sources[count] = source;
        days[count] = day;
        sizes[count] = (short) size;
        count++;
        level += size;
    }

    /// What came in first leaks out first.
    ///
    /// @param much in thousandths; more than there is empties it
    void leak(int much) {
        int left = Math.min(much, level);
        level -= left;
        int gone = 0;
        while (left > 0 && sizes[gone] <= left) left -= sizes[gone++];
        if (left > 0) sizes[gone] -= (short) left;
        if (gone == 0) return;
        count -= gone;
        System.arraycopy(sources, gone, sources, 0, count);
        System.arraycopy(days, gone, days, 0, count);
        System.arraycopy(sizes, gone, sizes, 0, count);
    }

    void clear() {
        count = 0;
        level = 0;
    }

    List<Drop> list() {
        var list = new Drop[count];
        for (int at = 0; at < count; at++) list[at] = new Drop(source(at), LocalDate.ofEpochDay(days[at]), sizes[at]);
        return List.of(list);
    }

    void write(ByteBuffer bytes) {
        bytes.put((byte) count);
        for (int at = 0; at < count; at++)
            bytes.put((byte) sources[at].code()).putInt(days[at]).putShort(sizes[at]);
    }

    void read(ByteBuffer bytes) {
        clear();
        count = Math.max(0, bytes.get());
        for (int at = 0; at < count; at++) {
            sources[at] = Source.of(bytes.get());
            days[at] = bytes.getInt();
            sizes[at] = bytes.getShort();
            level += sizes[at];
        }
    }
}
