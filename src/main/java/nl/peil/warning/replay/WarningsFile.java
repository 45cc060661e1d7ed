package nl.peil.warning.replay;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a replay, brought back into the order of the input, and there as a whole or not at all.
///
/// A session's row can be told only when the next row of its collaboration comes, which may be at the end of the file.
/// Rows are gathered in pages of the output; a page is written when it is full and all before it are. When more pages
/// wait than fit in memory, the oldest wait on disk.
final class WarningsFile implements Closeable {

    static final String HEADER = "collaboration,date,level,alert,kind,about,reasons\n";

    private static final int PAGE = Page.ROWS;

    private final Path target;
    private final Path written;
    private final Path waiting;
    private final long room;
    private final OutputStream out;
    private final FileChannel disk;
    /// By their place in the output; nothing any more for those that are written.
    private final List<@Nullable Page> pages = new ArrayList<>();
    private int next;
    private long held;

    /// @param target what it will be called when it is whole
    /// @param room bytes of waiting rows that are kept in memory
    WarningsFile(Path target, long room) throws IOException {
        this.target = target;
        this.room = room;
        var name = ".peil-replay-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
        written = target.toAbsolutePath().resolveSibling(name + ".csv");
        waiting = target.toAbsolutePath().resolveSibling(name + ".waiting");
        out = new BufferedOutputStream(Files.newOutputStream(written, CREATE_NEW), 1 << 16);
        disk = FileChannel.open(waiting, CREATE_NEW, READ, WRITE);
        out.write(HEADER.getBytes(StandardCharsets.UTF_8));
    }

    /// @param number of the row in the output, from 0; each once
    void put(long number, byte[] row, int length) throws IOException {
        int place = (int) (number / PAGE);
        while (pages.size() <= place) pages.add(new Page());
        var page = requireNonNull(pages.get(place));
        held += page.put((short) (number % PAGE), row, length);
        while (next < pages.size() && requireNonNull(pages.get(next)).isFull()) writeNext();
        if (held > room) makeRoom();
    }

    private void writeNext() throws IOException {
        var page = requireNonNull(pages.set(next++, null));
        held -= page.held();
        page.write(out, disk);
    }

    private void makeRoom() throws IOException {
        for (int place = next; place < pages.size() && held > room / 2; place++) {
            held -= requireNonNull(pages.get(place)).rest(disk);
        }
    }

    /// All rows are there: from now on so is the file.
    void finish() throws IOException {
        while (next < pages.size()) writeNext();
        out.close();
        Files.move(written, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Leaves nothing behind but what was finished.
    @Override
    public void close() throws IOException {
        out.close();
        disk.close();
        Files.deleteIfExists(written);
        Files.deleteIfExists(waiting);
    }
}
