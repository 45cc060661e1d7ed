package nl.peil.warning.replay;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All collaborations of a file. One of them is at hand; the others lie as bytes in a few large blocks, which is what
/// keeps the memory small and the collector of garbage idle.
final class Courses {

    private static final int BLOCK = 1 << 12;

    private final Places places = new Places();
    private final List<ByteBuffer> blocks = new ArrayList<>();
    private final byte[] empty;
    private final Course atHand = new Course();
    private String key = "";
    private int place = -1;

    Courses() {
        var bytes = ByteBuffer.allocate(Course.STATE);
        atHand.write(bytes);
        empty = Arrays.copyOf(bytes.array(), bytes.position());
    }

    /// What is done for each.
    interface Each {
        void one(String collaboration, Course course) throws IOException;
    }

    int size() {
        return places.size();
    }

    /// Puts down what was at hand, and takes this one. It may be used until the next is taken.
    Course take(String collaboration) {
        if (place >= 0 && collaboration.equals(key)) return atHand;
        if (place >= 0) atHand.write(at(place));
        key = collaboration;
        place = placeOf(collaboration);
        atHand.read(at(place));
        return atHand;
    }

    private int placeOf(String collaboration) {
        int before = places.size();
        int at = places.of(collaboration);
        if (at == before) {
            if (at % BLOCK == 0) blocks.add(ByteBuffer.allocate(BLOCK * Course.STATE));
            at(at).put(empty);
        }
        return at;
    }

    private ByteBuffer at(int place) {
        return blocks.get(place / BLOCK).position(place % BLOCK * Course.STATE);
    }

    /// In order of their first row.
    void forEach(Each each) throws IOException {
        for (var collaboration : places.names()) each.one(collaboration, take(collaboration));
    }
}
