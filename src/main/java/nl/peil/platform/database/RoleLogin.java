package nl.peil.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.peil.platform.database.DatabaseRole.quoted;
import static nl.peil.platform.database.DatabaseRole.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import nl.peil.platform.CannotStart;
import nl.peil.platform.Digest;
import org.postgresql.core.Utils;
import org.postgresql.util.PasswordUtil;

/// How a role of ours signs in: by a password that follows from the owner's (HMAC-SHA-256), and is never sent nor
/// stored in the clear.
final class RoleLogin {

    private RoleLogin() {}

    static DatabaseLogin of(DatabaseLogin owner, String role) {
        var key = Digest.key(owner.password().getBytes(UTF_8));
        return owner.as(role, HexFormat.of().formatHex(Digest.hmac(key, "peil application role " + role)));
    }

    /// Makes the role where it is missing, and lets it in by that password.
    static void letIn(Connection connection, DatabaseLogin owner, DatabaseLogin login) throws SQLException {
        if (!exists(connection, login)) {
            change(
                    connection,
                    owner,
                    login,
                    "create role %s login nosuperuser nobypassrls nocreatedb nocreaterole password %s");
        } else if (!letsIn(login)) {
            change(connection, owner, login, "alter role %s login password %s");
        }
    }

    /// SQLSTATE 42501: insufficient privilege (PostgreSQL, appendix A).
    static boolean isNotAllowed(SQLException e) {
        return "42501".equals(e.getSQLState());
    }

    private static boolean exists(Connection connection, DatabaseLogin login) throws SQLException {
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

    private static boolean letsIn(DatabaseLogin login) throws SQLException {
        try (var connection = login.connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            if (isRefusal(e)) return false;
            throw e;
        }
    }

    private static void change(Connection connection, DatabaseLogin owner, DatabaseLogin login, String statement)
            throws SQLException {
        var verifier =
                PasswordUtil.encodePassword(login.user(), login.password().toCharArray(), "scram-sha-256");
        var sql = statement.formatted(quoted(login.user()), "'" + Utils.escapeLiteral(null, verifier, true) + "'");
        try {
            run(connection, sql);
        } catch (SQLException e) {
            if (!isNotAllowed(e)) throw e;
            throw new CannotStart("platform.start.role-not-made", e, owner.user(), sql);
        }
    }

    /// SQLSTATE class 28: invalid authorization (PostgreSQL, appendix A).
    private static boolean isRefusal(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("28");
    }
}
