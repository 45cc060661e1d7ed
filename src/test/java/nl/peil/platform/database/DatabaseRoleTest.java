package nl.peil.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.peil.TestDatabase;
import nl.peil.platform.CannotStart;
import org.junit.jupiter.api.Test;

class DatabaseRoleTest {

    private final DatabaseLogin owner = DatabaseLogin.parse(TestDatabase.fresh());

    @Test
    void it_sees_only_the_rows_that_a_policy_shows_and_can_not_become_somebody_else() throws SQLException {
        var application = DatabaseRole.APPLICATION.ready(owner);
        run(owner, "create table secret (word text)");
        run(owner, "insert into secret values ('dear')");
        run(owner, "alter table secret enable row level security");

        assertThat(count(owner, "secret")).isEqualTo(1);
        assertThat(count(application, "secret")).isZero();
        assertThatThrownBy(() -> run(application, "alter table secret disable row level security"))
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> run(application, "set role " + owner.user()))
                .hasMessageContaining("permission denied");
    }

    @Test
    void nodes_that_start_at_the_same_moment_agree_on_it() throws Exception {
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<DatabaseLogin> start = () -> DatabaseRole.APPLICATION.ready(owner);

            var logins = nodes.invokeAll(Stream.generate(() -> start).limit(5).toList());

            assertThat(logins).extracting(Future::get).containsOnly(DatabaseRole.APPLICATION.ready(owner));
        }
    }

    @Test
    void another_owner_with_another_password_takes_it_over() throws SQLException {
        var before = DatabaseRole.APPLICATION.ready(owner);

        var after = DatabaseRole.APPLICATION.ready(somebody("keeper", "superuser"));

        assertThat(after.user()).isEqualTo(before.user());
        assertThat(after.password()).isNotEqualTo(before.password());
        try (var connection = after.connect()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void where_it_may_not_be_made_the_line_says_what_an_administrator_has_to_run() throws SQLException {
        var poor = somebody("poor", "nosuperuser");

        assertThatThrownBy(() -> DatabaseRole.APPLICATION.ready(poor))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("create role \"" + owner.database() + "_app\" login nosuperuser nobypassrls")
                .hasMessageNotContaining("\n");

        var said = refusal(poor);
        run(owner, said.substring(said.indexOf("create role")));
        run(owner, "grant create, usage on schema public to " + poor.user() + " with grant option");
        try (var connection = DatabaseRole.APPLICATION.ready(poor).connect()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void each_role_has_a_schema_that_the_other_can_not_read() throws SQLException {
        var application = DatabaseRole.APPLICATION.ready(owner);
        var sealed = DatabaseRole.SEALED.ready(owner);
        run(owner, "create table plain (word text); create table sealed.secret (word text)");

        assertThat(count(application, "plain")).isZero();
        assertThat(count(sealed, "sealed.secret")).isZero();
        assertThatThrownBy(() -> count(application, "sealed.secret")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> count(sealed, "plain")).hasMessageContaining("permission denied");
        assertThat(sealed.password()).isNotEqualTo(application.password());
    }

    @Test
    void where_the_schema_may_not_be_made_the_line_says_what_an_administrator_has_to_run() throws SQLException {
        var poor = somebody("poor", "nosuperuser createrole");

        assertThatThrownBy(() -> DatabaseRole.SEALED.ready(poor))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("create schema sealed authorization \"" + poor.user() + "\"");

        run(owner, "create schema sealed authorization " + poor.user());
        try (var connection = DatabaseRole.SEALED.ready(poor).connect()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void a_role_that_sees_all_is_refused() throws SQLException {
        DatabaseRole.APPLICATION.ready(owner);
        run(owner, "alter role " + owner.database() + "_app bypassrls");

        assertThatThrownBy(() -> DatabaseRole.APPLICATION.ready(owner))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("nobypassrls");
    }

    private static String refusal(DatabaseLogin login) {
        return String.valueOf(catchThrowableOfType(CannotStart.class, () -> DatabaseRole.APPLICATION.ready(login))
                .getMessage());
    }

    /// Another role on the server, named after the database, so that the next run finds its name free.
    private DatabaseLogin somebody(String name, String right) throws SQLException {
        var role = name + "_" + owner.database();
        run(owner, "drop role if exists " + role);
        run(owner, "create role " + role + " login password 'known' " + right);
        return owner.as(role, "known");
    }

    private static void run(DatabaseLogin login, String sql) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(DatabaseLogin login, String table) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            var row = statement.executeQuery("select count(*) from " + table);
            row.next();
            return row.getInt(1);
        }
    }
}
