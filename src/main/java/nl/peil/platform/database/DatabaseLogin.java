package nl.peil.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.peil.platform.CannotStart;
import org.jspecify.annotations.Nullable;

/// How to sign in to a PostgreSQL database.
///
/// @param url of JDBC, with neither user nor password in it
record DatabaseLogin(String url, String database, String user, String password) {

    private static final Pattern FORM =
            Pattern.compile("(?:jdbc:)?postgres(?:ql)?://(?:([^:@/]*)(?::([^@/]*))?@)?([^/?@]+)/([^/?]+)(?:\\?(.*))?");

    /// Reads `postgres://user:password@host/database` or `jdbc:postgresql://host/database?user=…&password=…`.
    static DatabaseLogin parse(String address) {
        var parts = FORM.matcher(address.strip());
        if (!parts.matches()) throw unclear();
        var settings = parts.group(5) == null ? "" : parts.group(5);
        var user = parts.group(1) == null ? setting(settings, "user") : parts.group(1);
        var password = parts.group(2) == null ? setting(settings, "password") : parts.group(2);
        if (user == null || user.isEmpty() || password == null || password.isEmpty()) throw unclear();
        return new DatabaseLogin(
                "jdbc:postgresql://" + parts.group(3) + "/" + parts.group(4) + withoutCredentials(settings),
                decode(parts.group(4)),
                decode(user),
                decode(password));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    DatabaseLogin as(String otherUser, String otherPassword) {
        return new DatabaseLogin(url, database, otherUser, otherPassword);
    }

    /// Without the password: this goes to the log.
    @Override
    public String toString() {
        return user + " at " + url;
    }

    private static @Nullable String setting(String settings, String name) {
        return Arrays.stream(settings.split("&"))
                .filter(setting -> setting.startsWith(name + "="))
                .map(setting -> setting.substring(name.length() + 1))
                .findFirst()
                .orElse(null);
    }

    private static String withoutCredentials(String settings) {
        var others = Arrays.stream(settings.split("&"))
                .filter(setting ->
                        !setting.isEmpty() && !setting.startsWith("user=") && !setting.startsWith("password="))
                .collect(Collectors.joining("&"));
        return others.isEmpty() ? "" : "?" + others;
    }

    /// Percent signs only: in the user part of an address a plus is a plus.
    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    }

    private static CannotStart unclear() {
        return new CannotStart("platform.start.database-address");
    }
}
