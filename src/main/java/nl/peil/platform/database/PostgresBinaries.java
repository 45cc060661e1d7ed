package nl.peil.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.peil.platform.CannotStart;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL, unpacked into the data folder from the library that carries them.
record PostgresBinaries(Path folder) {

    private static final String NAME = "postgres-programs-";
    private static final String DRAFT = "postgres-unpacking";

    /// Unpacks what isn't there yet, and clears away what an earlier version or an interrupted start left.
    static PostgresBinaries unpacked(DataFolder data) throws IOException {
        var archive = archive();
        var folder = data.resolve(NAME + archive.openConnection().getContentLengthLong());
        if (!Files.exists(folder)) {
            var draft = data.resolve(DRAFT);
            FileSystemUtils.deleteRecursively(draft);
            unpack(archive, draft);
            Files.move(draft, folder);
        }
        try (var others = Files.newDirectoryStream(data.path(), NAME + "*")) {
            for (var other : others) if (!other.equals(folder)) FileSystemUtils.deleteRecursively(other);
        }
        return new PostgresBinaries(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var os = system.startsWith("mac") ? "darwin" : system.startsWith("windows") ? "windows" : "linux";
        var machine = System.getProperty("os.arch").matches("amd64|x86_64") ? "x86_64" : "arm_64";
        var found = PostgresBinaries.class.getResource("/postgres-" + os + "-" + machine + ".txz");
        if (found == null) throw new CannotStart("platform.start.no-programs", os + "-" + machine);
        return found;
    }

    private static void unpack(URL archive, Path into) throws IOException {
        try (InputStream packed = archive.openStream();
                var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var to = into.resolve(entry.getName()).normalize();
                if (!to.startsWith(into)) throw new IOException("outside of the folder: " + entry.getName());
                unpack(entry, tar, to);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path to) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(to);
            return;
        }
        Files.createDirectories(to.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, to);
            if ((entry.getMode() & 0100) != 0) to.toFile().setExecutable(true);
        }
    }
}
