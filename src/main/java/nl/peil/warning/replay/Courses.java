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

    /// A name up to this long lies beside what is known of its collaboration, so that to recognize it is to fetch it.
    private static final int SHORT = 23;

    /// What stands for the length of a name that isn't short.
    private static final byte LONG = -1;

    private static final int NAME = 1 + SHORT;
    private static final int ROOM = NAME + Course.STATE;

    private final Places places = new Places(this::isOf);
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
        if (place >= 0) atHand.write(course(place));
        key = collaboration;
        place = placeOf(collaboration);
        atHand.read(course(place));
        return atHand;
    }

    private int placeOf(String collaboration) {
        int before = places.size();
        int at = places.of(collaboration);
        if (at == before) {
            if (at % BLOCK == 0) blocks.add(ByteBuffer.allocate(BLOCK * ROOM));
            call(at, collaboration);
            course(at).put(empty);
        }
        return at;
    }

    private void call(int at, String name) {
        var room = room(at);
        boolean isShort = name.length() <= SHORT && name.chars().allMatch(letter -> letter <= Byte.MAX_VALUE);
        room.put(isShort ? (byte) name.length() : LONG);
        if (isShort) name.chars().forEach(letter -> room.put((byte) letter));
    }

    private boolean isOf(int at, String name) {
        var room = room(at);
        int length = room.get();
        if (length == LONG) return places.names().get(at).equals(name);
        if (length != name.length()) return false;
        for (int letter = 0; letter < length; letter++) {
            if (room.get() != name.charAt(letter)) return false;
        }
        return true;
    }

    private ByteBuffer course(int at) {
        return blocks.get(at / BLOCK).position(at % BLOCK * ROOM + NAME);
    }

    private ByteBuffer room(int at) {
        return blocks.get(at / BLOCK).position(at % BLOCK * ROOM);
    }

    /// In order of their first row.
    void forEach(Each each) throws IOException {
        for (var collaboration : places.names()) each.one(collaboration, take(collaboration));
    }
}
