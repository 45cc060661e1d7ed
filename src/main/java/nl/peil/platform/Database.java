package nl.peil.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The PostgreSQL database that Peil keeps everything in: one of your own, or else a server in the data folder that
/// lives as long as the application.
///
/// @param owner migrates
/// @param application does everything else
record Database(
        DatabaseLogin owner,
        DatabaseLogin application,
        @Nullable PgServer server) implements AutoCloseable {

    private static final String NAME = "peil";

    static Database open(String address, Path folder) throws IOException {
        return address.isBlank() ? inFolder(folder) : of(DatabaseLogin.parse(address), null);
    }

    private static Database inFolder(Path folder) throws IOException {
        var server = PgServer.start(folder, 0, Map.of("shared_buffers", "32MB", "max_connections", "40"));
        try (var connection = server.superuser();
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select from pg_database where datname = '" + NAME + "'")
                    .next()) {
                statement.execute("create database " + NAME);
            }
            var url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + NAME;
            return of(new DatabaseLogin(url, NAME, "postgres", server.password()), server);
        } catch (SQLException e) {
            throw new CannotStart("The database in " + folder + " doesn't answer: " + e.getMessage(), e);
        }
    }

    private static Database of(DatabaseLogin owner, @Nullable PgServer server) {
        return new Database(owner, ApplicationRole.ready(owner), server);
    }

    @Override
    public void close() throws IOException {
        if (server != null) server.close();
    }
}
