package nl.peil;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.peil.platform.PgServer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// One PostgreSQL for all tests of a JVM, in target/. Every context of a test gets the same database in it, unless it
/// says otherwise with `peil.database-url`; [#fresh] makes an empty one.
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger FRESH = new AtomicInteger();

    /// The address of a new database with nothing in it, for `peil.database-url`.
    public static String fresh() {
        return Server.create("fresh_" + FRESH.incrementAndGet());
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.containsProperty("peil.database-url")) {
            TestPropertyValues.of("peil.database-url=" + Server.SHARED).applyTo(context);
        }
        TestPropertyValues.of(
                        "peil.data-dir=target/test-data",
                        "spring.datasource.hikari.minimum-idle=0",
                        "spring.datasource.hikari.idle-timeout=10000")
                .applyTo(context);
    }

    private static final class Server {

        static final PgServer SERVER = start();
        static final String SHARED = create("test");

        private static PgServer start() {
            try {
                // Tests may lose what they wrote when the machine fails; people may not, and never run with these.
                var server = PgServer.start(
                        Path.of("target/test-database"),
                        0,
                        Map.of("fsync", "off", "synchronous_commit", "off", "max_connections", "300"));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        server.close();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                }));
                return server;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        static String create(String name) {
            try (var connection = SERVER.superuser();
                    var statement = connection.createStatement()) {
                statement.execute("drop database if exists " + name + " with (force)");
                statement.execute("create database " + name);
                return "postgres://postgres:" + SERVER.password() + "@127.0.0.1:" + SERVER.port() + "/" + name;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
