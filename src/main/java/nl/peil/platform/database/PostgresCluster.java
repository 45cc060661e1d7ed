package nl.peil.platform.database;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.peil.platform.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// The files of one PostgreSQL server, and the commands that make, start and stop it.
final class PostgresCluster {

    static final String OWNER = "postgres";

    private static final Logger logger = LoggerFactory.getLogger(PostgresCluster.class);
    private static final long LONG_LOG = 1_000_000;
    /// Long enough to replay what a killed server had written.
    private static final int PATIENCE_SECONDS = 120;

    private final DataFolder data;
    private final PostgresBinaries programs;
    private final Path folder;
    private final Path log;

    PostgresCluster(DataFolder data, PostgresBinaries programs) {
        this.data = data;
        this.programs = programs;
        this.folder = data.resolve("postgres");
        this.log = data.resolve("postgres.log");
    }

    Path log() {
        return log;
    }

    /// Makes the files of an empty server, whole or not at all.
    void makeIfMissing(String passwordFile) throws IOException {
        if (Files.exists(folder)) return;
        data.secret(passwordFile);
        var draft = data.resolve("postgres-making");
        FileSystemUtils.deleteRecursively(draft);
        run(
                "initdb",
                "--pgdata=" + draft,
                "--username=" + OWNER,
                "--auth=scram-sha-256",
                "--pwfile=" + data.resolve(passwordFile),
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--no-instructions");
        Files.move(draft, folder);
        DataFolder.flush(data.path());
    }

    /// Stops a server that outlived a killed application, and frees the files from a process number that has been
    /// handed out to somebody else.
    ///
    /// A pid file of a dead process stays: by it PostgreSQL itself finds out whether a process of a killed server
    /// is still at work in the files.
    void settle() throws IOException {
        var left = Postmaster.named(folder);
        if (left.filter(Postmaster::serves).isPresent()) {
            logger.info("an earlier start left its database running; stopping it");
            stop();
        } else if (left.filter(Postmaster::isSomebodyElse).isPresent() && !Postmaster.hasOrphans(folder)) {
            Files.deleteIfExists(Postmaster.pidFile(folder));
        }
    }

    /// Starts the server. `pg_ctl` detaches it from the terminal, so that Ctrl-C reaches the application first.
    void start(int port, Map<String, String> settings) throws IOException {
        shortenLog();
        var options = new StringBuilder("-p " + port);
        settings.forEach(
                (name, value) -> options.append(" -c ").append(name).append('=').append(value));
        run(
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=" + PATIENCE_SECONDS,
                "--pgdata=" + folder,
                "--log=" + log,
                "--options=" + options);
    }

    /// Ends connections, writes everything to its place, and waits until that is done.
    void stop() throws IOException {
        run("pg_ctl", "stop", "--mode=fast", "--wait", "--timeout=" + PATIENCE_SECONDS, "--pgdata=" + folder);
    }

    boolean isServed() throws IOException {
        return Postmaster.named(folder).filter(Postmaster::serves).isPresent();
    }

    boolean hasOrphans() {
        return Postmaster.hasOrphans(folder);
    }

    private void shortenLog() throws IOException {
        if (Files.exists(log) && Files.size(log) > LONG_LOG) {
            Files.move(log, data.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<>(asOrdinaryUser());
        command.add(programs.program(program).toString());
        command.addAll(List.of(arguments));
        int exit = exitOf(command, Redirect.appendTo(log.toFile()));
        if (exit != 0) throw new IOException(program + " gave " + exit + ", see " + log);
    }

    /// PostgreSQL refuses to run as root; a user namespace gives it a user without rights.
    private static List<String> asOrdinaryUser() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) return List.of();
        var ordinary = List.of("unshare", "--user");
        if (exitOf(List.of("unshare", "--user", "true"), Redirect.DISCARD) != 0) {
            throw new CannotStart("platform.start.root");
        }
        return ordinary;
    }

    private static int exitOf(List<String> command, Redirect output) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        try {
            if (process.waitFor(PATIENCE_SECONDS + 10, SECONDS)) return process.exitValue();
            process.destroyForcibly();
            throw new IOException("took too long: " + String.join(" ", command));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
