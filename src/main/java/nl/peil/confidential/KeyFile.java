package nl.peil.confidential;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.time.ZoneOffset.UTC;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.peil.platform.database.DataFolder;

/// A key in a file of its own, for its owner's eyes, that tells the day it was put there and no moment.
record KeyFile(Path path) {

    /// What the name of a file ends with until it is whole.
    static final String DRAFT = ".new";

    /// It outlives a power cut from now on, whole or not at all.
    void put(byte[] key, LocalDate today) throws IOException {
        makeFolder(folder());
        var draft = path.resolveSibling(path.getFileName() + DRAFT);
        try (var channel =
                FileChannel.open(draft, Set.of(CREATE, WRITE, TRUNCATE_EXISTING), DataFolder.ownersOnly("rw-------"))) {
            channel.write(ByteBuffer.wrap(key));
            channel.force(true);
        }
        Files.move(draft, path, ATOMIC_MOVE);
        settle(today);
    }

    void move(KeyFile to, LocalDate today) throws IOException {
        if (to.equals(this)) return;
        makeFolder(to.folder());
        Files.move(path, to.path, ATOMIC_MOVE);
        to.settle(today);
        folderSettles(folder(), today);
    }

    /// Nothing when it isn't there, or isn't whole.
    Optional<byte[]> read() throws IOException {
        try {
            var key = Files.readAllBytes(path);
            return key.length == KeyWrap.KEY ? Optional.of(key) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /// Written over before it goes, so that what is left on the disk isn't it.
    void destroy(LocalDate today) throws IOException {
        if (!Files.exists(path)) return;
        try (var channel = FileChannel.open(path, WRITE)) {
            channel.write(ByteBuffer.wrap(KeyWrap.newKey()));
            channel.force(true);
        }
        Files.deleteIfExists(path);
        folderSettles(folder(), today);
    }

    /// The day on which it was put here.
    LocalDate day() throws IOException {
        return LocalDate.ofInstant(Files.getLastModifiedTime(path).toInstant(), UTC);
    }

    private Path folder() {
        return Objects.requireNonNull(path.getParent());
    }

    private void settle(LocalDate today) throws IOException {
        Files.setLastModifiedTime(path, midnight(today));
        folderSettles(folder(), today);
    }

    private static void folderSettles(Path folder, LocalDate today) throws IOException {
        Files.setLastModifiedTime(folder, midnight(today));
        DataFolder.flush(folder);
    }

    private static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        Files.createDirectories(folder, DataFolder.ownersOnly("rwx------"));
        var above = folder.getParent();
        if (above != null) DataFolder.flush(above);
    }

    static FileTime midnight(LocalDate day) {
        return FileTime.from(day.atStartOfDay(UTC).toInstant());
    }
}
