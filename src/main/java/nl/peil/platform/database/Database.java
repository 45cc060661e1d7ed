package nl.peil.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.peil.platform.CannotStart;
import org.jspecify.annotations.Nullable;

/// The PostgreSQL database that Peil keeps everything in: one of your own, or else a server in the data folder that
/// lives as long as the application.
///
/// @param owner migrates
/// @param application does everything else
/// @param sealed does what is confidential, and nothing else
record Database(
        DatabaseLogin owner,
        DatabaseLogin application,
        DatabaseLogin sealed,
        @Nullable EmbeddedPostgres server) implements AutoCloseable {

    private static final String NAME = "peil";

    /// @param address as [DatabaseLogin#parse] reads it, or blank for the data folder's own
    static Database open(String address, Path folder) throws IOException {
        return address.isBlank() ? in(folder) : at(address, null);
    }

    private static Database in(Path folder) throws IOException {
        var server = EmbeddedPostgres.start(folder);
        try {
            return at(server.address(NAME), server);
        } catch (SQLException | RuntimeException e) {
            server.close();
            throw e instanceof CannotStart known ? known : new CannotStart("platform.start.database", e, folder);
        }
    }

    private static Database at(String address, @Nullable EmbeddedPostgres server) {
        var owner = DatabaseLogin.parse(address);
        return new Database(owner, DatabaseRole.APPLICATION.ready(owner), DatabaseRole.SEALED.ready(owner), server);
    }

    @Override
    public void close() throws IOException {
        if (server != null) server.close();
    }
}
