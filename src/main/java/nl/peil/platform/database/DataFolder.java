package nl.peil.platform.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import nl.peil.platform.CannotStart;

/// The folder that holds what a practice has, for one running Peil at a time and for nobody's eyes but its owner's.
///
/// The lock goes with the process, also when it is killed.
public final class DataFolder implements AutoCloseable {

    private static final int SECRET_BYTES = 32;

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /// Takes the folder, making it where it is missing. Nothing in it is touched before it is ours.
    ///
    /// @throws CannotStart when another Peil runs on it
    static DataFolder take(Path folder) throws IOException {
        try {
            Files.createDirectories(folder, ownersOnly("rwx------"));
            var path = folder.toRealPath();
            var lock = FileChannel.open(path.resolve("lock"), Set.of(CREATE, WRITE), ownersOnly("rw-------"));
            if (isTaken(lock)) {
                lock.close();
                throw new CannotStart("platform.start.folder-in-use", path);
            }
            return new DataFolder(path, lock);
        } catch (AccessDeniedException e) {
            throw new CannotStart("platform.start.folder-closed", e, folder.toAbsolutePath());
        }
    }

    /// A random secret of 256 bits that stays in `folder`: the same at every start, readable by its owner alone.
    ///
    /// @return as hexadecimal digits
    public static String secret(Path folder, String name) throws IOException {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            Files.createDirectories(folder, ownersOnly("rwx------"));
            keep(folder, file, newSecret());
        }
        return Files.readString(file).strip();
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    String secret(String name) throws IOException {
        return secret(path, name);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static boolean isTaken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    /// On the disk before anything is locked with it, and whole or not at all.
    private static void keep(Path folder, Path file, String secret) throws IOException {
        var draft = Files.createTempFile(folder, file.getFileName().toString(), ".new", ownersOnly("rw-------"));
        try (var channel = FileChannel.open(draft, WRITE)) {
            channel.write(ByteBuffer.wrap(secret.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        Files.move(draft, file);
        flush(folder);
    }

    /// Makes a name that was given in `folder` outlive a power cut.
    public static void flush(Path folder) throws IOException {
        try (var directory = FileChannel.open(folder, READ)) {
            directory.force(true);
        }
    }

    private static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// What a file or folder is made with, so that nobody else ever sees it.
    ///
    /// @param rights as `rw-------`
    public static FileAttribute<Set<PosixFilePermission>> ownersOnly(String rights) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
    }
}
