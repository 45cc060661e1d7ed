package nl.peil.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// The server process of a cluster, as its pid file tells it.
record Postmaster(Path cluster, long pid) {

    /// What the pid file says, whether that process still runs or not.
    static Optional<Postmaster> named(Path cluster) throws IOException {
        try (var lines = Files.lines(pidFile(cluster))) {
            return lines.findFirst().map(line -> new Postmaster(cluster, Long.parseLong(line.strip())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (NumberFormatException e) {
            throw new IOException("no number in " + pidFile(cluster), e);
        }
    }

    static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /// Whether it is a PostgreSQL that serves this cluster now. Numbers are handed out again, so a living process is
    /// not enough; and a dead one that nobody has collected yet names no program any more.
    boolean serves() {
        return ProcessHandle.of(pid).filter(process -> serves(process, cluster)).isPresent();
    }

    /// Whether the number now belongs to a process that has nothing to do with this cluster.
    boolean isSomebodyElse() {
        return !serves() && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    /// Whether a process of this cluster still runs without its server: one that was busy when the server was killed.
    static boolean hasOrphans(Path cluster) {
        return ProcessHandle.allProcesses().anyMatch(process -> serves(process, cluster));
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        var program = process.info().command().map(Path::of).map(Path::getFileName);
        return program.filter(name -> name.toString().startsWith("postgres")).isPresent()
                && (isIn(process, cluster) || isToldOf(process, cluster));
    }

    /// On Linux: PostgreSQL's processes work in the folder of their cluster.
    private static boolean isIn(ProcessHandle process, Path cluster) {
        try {
            return Path.of("/proc/" + process.pid() + "/cwd").toRealPath().equals(cluster);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isToldOf(ProcessHandle process, Path cluster) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(" -D " + cluster + " "))
                .isPresent();
    }
}
