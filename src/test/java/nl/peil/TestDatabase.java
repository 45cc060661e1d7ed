package nl.peil;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.peil.platform.database.EmbeddedPostgres;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// One PostgreSQL for all tests of a JVM, in target/. Every context of a test gets the same database in it, empty when
/// the JVM starts, unless it says otherwise with `peil.database-url`; [#fresh] makes another empty one.
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger FRESH = new AtomicInteger();

    /// The address of a new database with nothing in it, for `peil.database-url`.
    public static String fresh() {
        return Server.empty("fresh_" + FRESH.incrementAndGet());
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!context.getEnvironment().containsProperty("peil.database-url")) {
            TestPropertyValues.of("peil.database-url=" + Server.SHARED).applyTo(context);
        }
        TestPropertyValues.of(
                        "peil.data-dir=target/test-data",
                        // all tests come from the same address
                        "peil.line-free-guesses=1000000",
                        "spring.datasource.hikari.minimum-idle=0",
                        "spring.datasource.hikari.idle-timeout=10000")
                .applyTo(context);
    }

    private static final class Server {

        /// Tests may lose what they wrote when the machine fails. People may not, and never run with these.
        private static final Map<String, String> QUICK = Map.of(
                "fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "max_connections", "200");

        private static final EmbeddedPostgres SERVER = start();
        private static final String SHARED = empty("test");

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.start(Path.of("target/test-database"), QUICK);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String empty(String name) {
            try (var connection = SERVER.connect("postgres");
                    var statement = connection.createStatement()) {
                statement.execute("drop database if exists " + name + " with (force)");
                statement.execute("drop role if exists " + name + "_app");
                statement.execute("drop role if exists " + name + "_sealed");
                return SERVER.address(name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
