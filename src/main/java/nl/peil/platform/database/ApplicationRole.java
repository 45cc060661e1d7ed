package nl.peil.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import nl.peil.platform.CannotStart;
import nl.peil.platform.Digest;
import org.postgresql.core.Utils;
import org.postgresql.util.PasswordUtil;

/// The role that Peil works as: it owns no table and can't bypass row-level security. The owner only migrates.
///
/// Its password follows from the owner's (HMAC-SHA-256), so that any number of nodes agree on it with nothing to
/// configure, and it is never sent nor stored in the clear.
final class ApplicationRole {

    /// Any number will do, as long as every node takes the same.
    private static final long ONE_NODE_AT_A_TIME = 7_345_001;

    private final DatabaseLogin owner;
    private final DatabaseLogin login;

    private ApplicationRole(DatabaseLogin owner) {
        this.owner = owner;
        var name = owner.database() + "_app";
        this.login = owner.as(name, derived(owner.password(), name));
    }

    /// Makes the role where it is missing, gives it what it needs, and answers how it signs in.
    static DatabaseLogin ready(DatabaseLogin owner) {
        var role = new ApplicationRole(owner);
        try (var connection = owner.connect()) {
            connection.setAutoCommit(false);
            role.prepare(connection);
            connection.commit();
            return role.login;
        } catch (SQLException e) {
            throw new CannotStart("platform.start.database-refuses", e, owner, String.valueOf(e.getMessage()));
        }
    }

    private void prepare(Connection connection) throws SQLException {
        run(connection, "select pg_advisory_xact_lock(" + ONE_NODE_AT_A_TIME + ")");
        if (!exists(connection)) {
            change(connection, "create role %s login nosuperuser nobypassrls nocreatedb nocreaterole password %s");
        } else if (!letsIn()) {
            change(connection, "alter role %s login password %s");
        }
        grant(connection);
    }

    private boolean exists(Connection connection) throws SQLException {
        try (var query =
                connection.prepareStatement("select rolsuper or rolbypassrls from pg_roles where rolname = ?")) {
            query.setString(1, login.user());
            var row = query.executeQuery();
            if (!row.next()) return false;
            if (row.getBoolean(1)) {
                throw new CannotStart(
                        "platform.start.role-sees-all",
                        login.user(),
                        "alter role " + quoted(login.user()) + " nosuperuser nobypassrls");
            }
            return true;
        }
    }

    private boolean letsIn() throws SQLException {
        try (var connection = login.connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            if (isRefusal(e)) return false;
            throw e;
        }
    }

    private void change(Connection connection, String statement) throws SQLException {
        var verifier =
                PasswordUtil.encodePassword(login.user(), login.password().toCharArray(), "scram-sha-256");
        var sql = statement.formatted(quoted(login.user()), "'" + Utils.escapeLiteral(null, verifier, true) + "'");
        try {
            run(connection, sql);
        } catch (SQLException e) {
            if (!"42501".equals(e.getSQLState())) throw e;
            throw new CannotStart("platform.start.role-not-made", e, owner.user(), sql);
        }
    }

    /// Also on the tables of tomorrow, whoever of the nodes makes them.
    private void grant(Connection connection) throws SQLException {
        run(connection, """
            grant usage on schema public to %1$s;
            grant select, insert, update, delete on all tables in schema public to %1$s;
            alter default privileges in schema public grant select, insert, update, delete on tables to %1$s;
            grant usage on all sequences in schema public to %1$s;
            alter default privileges in schema public grant usage on sequences to %1$s;
            """.formatted(quoted(login.user())));
    }

    /// SQLSTATE class 28: invalid authorization (PostgreSQL, appendix A).
    private static boolean isRefusal(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("28");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String name) throws SQLException {
        return Utils.escapeIdentifier(null, name).toString();
    }

    private static String derived(String ownersPassword, String role) {
        var key = Digest.key(ownersPassword.getBytes(UTF_8));
        return HexFormat.of().formatHex(Digest.hmac(key, "peil application role " + role));
    }
}
