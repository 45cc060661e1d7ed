package nl.peil.warning.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Some thousands of rows that follow each other in the output, put in as they become known.
final class Page {

    /// As many as fit a page.
    static final int ROWS = 1 << 13;

    /// In front of each row: its place on the page, and its length.
    private static final int FRAME = Short.BYTES + Integer.BYTES;

    /// A part that waits on disk.
    private record Rest(long from, int length) {}

    private final List<Rest> resting = new ArrayList<>();
    private ByteBuffer rows = ByteBuffer.allocate(1 << 12);
    private int count;

    /// @return by how many bytes this page grew
    int put(short place, byte[] row, int length) {
        if (rows.remaining() < FRAME + length) {
            int room = Math.max(3 * rows.capacity() / 2, rows.position() + FRAME + length);
            rows = ByteBuffer.allocate(room).put(rows.flip());
        }
        rows.putShort(place).putInt(length).put(row, 0, length);
        count++;
        return FRAME + length;
    }

    boolean isFull() {
        return count == ROWS;
    }

    /// Bytes in memory.
    int held() {
        return rows.position();
    }

    /// Brings what is in memory to disk.
    ///
    /// @return how many bytes
    int rest(FileChannel disk) throws IOException {
        int length = rows.position();
        if (length == 0) return 0;
        long from = disk.size();
        write(rows.flip(), disk, from);
        resting.add(new Rest(from, length));
        rows = ByteBuffer.allocate(0);
        return length;
    }

    private static void write(ByteBuffer bytes, FileChannel disk, long from) throws IOException {
        long at = from;
        while (bytes.hasRemaining()) at += disk.write(bytes, at);
    }

    /// Writes all its rows in order of their place.
    void write(OutputStream out, FileChannel disk) throws IOException {
        var bytes = new byte[resting.stream().mapToInt(Rest::length).sum() + rows.position()];
        var all = ByteBuffer.wrap(bytes);
        for (var rest : resting) read(all, disk, rest);
        all.limit(bytes.length).put(rows.flip());
        var from = new int[ROWS];
        Arrays.fill(from, -1);
        for (int at = 0; at < bytes.length; at += FRAME + all.getInt(at + Short.BYTES)) from[all.getShort(at)] = at;
        for (int at : from) {
            if (at >= 0) out.write(bytes, at + FRAME, all.getInt(at + Short.BYTES));
        }
    }

    private static void read(ByteBuffer all, FileChannel disk, Rest rest) throws IOException {
        all.limit(all.position() + rest.length());
        long at = rest.from();
        while (all.hasRemaining()) at += disk.read(all, at);
    }
}
