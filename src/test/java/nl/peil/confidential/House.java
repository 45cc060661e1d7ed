package nl.peil.confidential;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/// Peil as people run it: a process of its own, on the PostgreSQL that it brings along, which tells its log all that it
/// can tell. Everything that it leaves behind is in one folder.
final class House implements AutoCloseable {

    private static final String CLASSES = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(part -> !part.endsWith("test-classes"))
            .collect(Collectors.joining(File.pathSeparator));

    private final Path folder;
    private final List<String> options;
    private final int port = freePort();
    private Process process;

    private House(Path folder, List<String> options, Process process) {
        this.folder = folder;
        this.options = options;
        this.process = process;
    }

    /// @param options of the application, beside where it is
    static House in(Path folder, String... options) throws IOException {
        var house = new House(folder, List.of(options), new ProcessBuilder("true").start());
        house.begin();
        return house;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /// Its database, with what belongs to it.
    Path data() {
        return folder.resolve("data");
    }

    Path expiryKeys() {
        return folder.resolve("data-expiring");
    }

    Path log() {
        return folder.resolve("peil.log");
    }

    /// Starts it, and waits for its first page.
    void begin() throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of("-Xmx400m", "--enable-native-access=ALL-UNNAMED", "-cp", CLASSES, "nl.peil.Peil"));
        command.addAll(List.of(
                "--server.port=" + port,
                "--peil.url=" + url(),
                "--peil.data-dir=" + data(),
                "--peil.expiry-keys=" + expiryKeys(),
                "--logging.file.name=" + log()));
        command.addAll(options);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.resolve("output.log").toFile()))
                .start();
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !process.isAlive() || answers());
        if (!process.isAlive()) throw new IOException("it ended: " + Files.readString(folder.resolve("output.log")));
    }

    /// A practice with a line at this address, which nobody reads yet.
    void openLine(String address) throws IOException, SQLException {
        var practice = UUID.randomUUID();
        run("""
            insert into practice (tenant, version, name, zone, begun)
            values ('%1$s', 1, 'Op Orde', 'Europe/Amsterdam', now());
            insert into installation (practice, begun) values ('%1$s', now());
            insert into sealed.line (tenant, id, address, name, words, keep, opened)
            values ('%1$s', '%2$s', '%3$s', 'Organizers Midden-Nederland', '', 60, current_date);
            """.formatted(practice, UUID.randomUUID(), address));
    }

    /// As the owner of its database, who passes by all rules.
    void run(String sql) throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Connection connect() throws IOException, SQLException {
        var port = Files.readAllLines(data().resolve("postgres/postmaster.pid")).get(3);
        var password = Files.readString(data().resolve("postgres-password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/peil", "postgres", password);
    }

    /// In the middle of whatever it is doing.
    void kill() throws IOException {
        process.destroyForcibly();
        end(Duration.ofSeconds(30));
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        end(Duration.ofMinutes(1));
    }

    private void end(Duration within) throws IOException {
        try {
            if (!process.waitFor(within.toSeconds(), TimeUnit.SECONDS)) throw new IOException("it doesn't end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers() {
        try {
            var page = (HttpURLConnection)
                    URI.create(url() + "/actuator/health").toURL().openConnection();
            return page.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
