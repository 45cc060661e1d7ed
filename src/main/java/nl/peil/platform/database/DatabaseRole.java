package nl.peil.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import nl.peil.platform.CannotStart;
import org.postgresql.core.Utils;

/// The roles that Peil works as: each owns no table, can't bypass row-level security, and has a schema that the other
/// can't read. The owner only migrates.
///
/// Their passwords follow from the owner's, so that any number of nodes agree on them with nothing to configure.
enum DatabaseRole {
    /// Does everything but what is confidential.
    APPLICATION("_app", "public"),
    /// Keeps what is sealed, and can do nothing else.
    SEALED("_sealed", "sealed");

    /// Any number will do, as long as every node takes the same.
    private static final long ONE_NODE_AT_A_TIME = 7_345_001;

    private final String ending;
    private final String schema;

    DatabaseRole(String ending, String schema) {
        this.ending = ending;
        this.schema = schema;
    }

    /// Makes the role and its schema where they are missing, gives it what it needs, and answers how it signs in.
    DatabaseLogin ready(DatabaseLogin owner) {
        var login = RoleLogin.of(owner, owner.database() + ending);
        try (var connection = owner.connect()) {
            connection.setAutoCommit(false);
            run(connection, "select pg_advisory_xact_lock(" + ONE_NODE_AT_A_TIME + ")");
            RoleLogin.letIn(connection, owner, login);
            makeSchema(connection, owner);
            grant(connection, login.user());
            connection.commit();
            return login;
        } catch (SQLException e) {
            throw new CannotStart("platform.start.database-refuses", e, owner, String.valueOf(e.getMessage()));
        }
    }

    private void makeSchema(Connection connection, DatabaseLogin owner) throws SQLException {
        try (var query = connection.prepareStatement("select from pg_namespace where nspname = ?")) {
            query.setString(1, schema);
            if (query.executeQuery().next()) return;
        }
        try {
            run(connection, "create schema " + schema);
        } catch (SQLException e) {
            if (!RoleLogin.isNotAllowed(e)) throw e;
            throw new CannotStart(
                    "platform.start.schema-not-made",
                    e,
                    owner.user(),
                    "create schema " + schema + " authorization " + quoted(owner.user()));
        }
    }

    /// Also on the tables of tomorrow, whoever of the nodes makes them.
    private void grant(Connection connection, String role) throws SQLException {
        run(connection, """
            grant usage on schema %2$s to %1$s;
            grant select, insert, update, delete on all tables in schema %2$s to %1$s;
            alter default privileges in schema %2$s grant select, insert, update, delete on tables to %1$s;
            grant usage on all sequences in schema %2$s to %1$s;
            alter default privileges in schema %2$s grant usage on sequences to %1$s;
            """.formatted(quoted(role), schema));
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String quoted(String name) throws SQLException {
        return Utils.escapeIdentifier(null, name).toString();
    }
}
