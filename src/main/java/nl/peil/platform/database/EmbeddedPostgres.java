package nl.peil.platform.database;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import nl.peil.platform.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL that lives in a data folder and runs as long as the application does.
///
/// What it has confirmed survives a kill of the application, of the server or of both, and a power cut: it writes
/// through to the disk. It listens on the loopback interface only and asks everybody for a password. When it dies while
/// the application runs, it is started again on the same port, where a connection pool finds it.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private static final String PASSWORD = "postgres-password";
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration ORPHANS_MAY_TAKE = Duration.ofSeconds(60);
    private static final int TRIES = 3;

    /// Durable as PostgreSQL is by default, in little memory, and with no word of a person in its log.
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", "''"),
            Map.entry("timezone", "UTC"),
            Map.entry("max_connections", "40"),
            Map.entry("shared_buffers", "32MB"),
            Map.entry("work_mem", "4MB"),
            Map.entry("io_method", "sync"),
            Map.entry("jit", "off"),
            Map.entry("max_parallel_workers_per_gather", "0"),
            Map.entry("autovacuum_max_workers", "1"),
            Map.entry("wal_level", "minimal"),
            Map.entry("max_wal_senders", "0"),
            Map.entry("max_wal_size", "256MB"),
            Map.entry("log_checkpoints", "off"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"));

    private final DataFolder data;
    private final PostgresCluster cluster;
    private final Map<String, String> settings;
    private final String password;
    private final int port;
    private final CountDownLatch closing = new CountDownLatch(1);

    private EmbeddedPostgres(DataFolder data, PostgresCluster cluster, Map<String, String> settings)
            throws IOException {
        this.data = data;
        this.cluster = cluster;
        this.settings = settings;
        cluster.makeIfMissing(PASSWORD);
        this.password = data.secret(PASSWORD);
        this.port = startOnFreePort();
    }

    /// Starts the server of a data folder, which is made where it is missing.
    ///
    /// @throws CannotStart when another Peil runs on that folder
    public static EmbeddedPostgres start(Path folder) throws IOException {
        return start(folder, Map.of());
    }

    /// @param overriding settings of PostgreSQL in place of ours
    public static EmbeddedPostgres start(Path folder, Map<String, String> overriding) throws IOException {
        var settings = new HashMap<>(SETTINGS);
        settings.putAll(overriding);
        var data = DataFolder.take(folder);
        try {
            var cluster = new PostgresCluster(data, PostgresBinaries.unpacked(data));
            var server = new EmbeddedPostgres(data, cluster, settings);
            Thread.ofVirtual().name("postgres-guardian").start(server::guard);
            return server;
        } catch (IOException | RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /// Where a database of this server is found, as its owner; it is made where it is missing.
    ///
    /// @param database of letters, digits and underscores
    public String address(String database) throws SQLException {
        if (!database.matches("[a-z][a-z0-9_]*")) throw new IllegalArgumentException(database);
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("select from pg_database where datname = '" + database + "'");
            if (!found.next()) statement.execute("create database " + database);
        }
        return "postgres://" + PostgresCluster.OWNER + ":" + password + "@127.0.0.1:" + port + "/" + database;
    }

    /// Signs in as the server's owner.
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, PostgresCluster.OWNER, password);
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        synchronized (cluster) {
            try (data) {
                if (cluster.isServed()) cluster.stop();
            }
        }
    }

    /// Tries again, each time on another port, while what a kill left behind is still going away: another program may
    /// take a port first, and a server that was just being started may turn up late.
    private int startOnFreePort() throws IOException {
        var until = System.nanoTime() + ORPHANS_MAY_TAKE.toNanos();
        for (int attempt = 1; ; attempt++) {
            cluster.settle();
            int free = freePort();
            try {
                cluster.start(free, settings);
                return free;
            } catch (IOException e) {
                boolean orphans = cluster.hasOrphans() && System.nanoTime() < until;
                if (attempt >= TRIES && !orphans) throw new CannotStart("platform.start.database", e, cluster.log());
                isClosingWithin(LOOK_EVERY);
            }
        }
    }

    private void guard() {
        boolean told = false;
        while (!isClosingWithin(LOOK_EVERY)) {
            synchronized (cluster) {
                try {
                    if (closing.getCount() == 0 || cluster.isServed()) continue;
                    if (!told) log.warn("the database has gone; starting it again");
                    told = true;
                    cluster.settle();
                    cluster.start(port, settings);
                    log.warn("the database is back");
                    told = false;
                } catch (IOException e) {
                    log.debug("the database doesn't start yet", e);
                }
            }
        }
    }

    private boolean isClosingWithin(Duration time) {
        try {
            return closing.await(time.toMillis(), MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
