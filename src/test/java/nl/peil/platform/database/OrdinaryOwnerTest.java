package nl.peil.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.peil.TestDatabase;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A database of one's own, whose owner is no superuser and passes by no rule: what practices share and what is summed
/// works there as it does on the PostgreSQL that Peil brings along.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrdinaryOwnerTest {

    private final UUID network = UUID.randomUUID();
    private final List<UUID> practices =
            Stream.generate(UUID::randomUUID).limit(3).toList();
    private final UUID roos = practices.getFirst();
    private final UUID stranger = UUID.randomUUID();

    private DatabaseLogin owner = DatabaseLogin.parse(TestDatabase.fresh());
    private DatabaseLogin application = owner;
    private DatabaseLogin sealed = owner;

    @BeforeAll
    void a_network_of_three_in_it() throws SQLException {
        var administrator = owner;
        var plain = "plain_" + owner.database();
        run(administrator, null, "drop role if exists " + plain);
        run(administrator, null, "create role " + plain + " login password 'known' nosuperuser nobypassrls createrole");
        run(administrator, null, "alter database " + owner.database() + " owner to " + plain);
        run(administrator, null, "alter schema public owner to " + plain);
        owner = administrator.as(plain, "known");
        application = DatabaseRole.APPLICATION.ready(owner);
        sealed = DatabaseRole.SEALED.ready(owner);
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        begin(stranger);
        for (var practice : practices) begin(practice);
        run(application, roos, """
            insert into network values ('%1$s', '%2$s', 'Midden-Nederland', '%1$s', now())
            """.formatted(roos, network));
        for (var practice : practices) join(practice);
    }

    @Test
    void the_owner_passes_by_no_rule() throws SQLException {
        assertThat(number(owner, null, "select count(*) from loop")).isZero();
        assertThat(number(owner, null, "select count(*) from network_member")).isZero();
    }

    @Test
    void fellows_see_each_other_and_a_colleague_whose_account_has_not_ended() throws SQLException {
        assertThat(number(application, roos, "select count(*) from network_member"))
                .isEqualTo(3);
        assertThat(number(application, roos, "select count(*) from practice")).isEqualTo(3);
        assertThat(number(application, roos, "select count(*) from colleague")).isEqualTo(4);
        assertThat(number(application, roos, "select count(*) from organizer")).isEqualTo(2);
        assertThat(number(application, stranger, "select count(*) from network_member"))
                .isZero();
        assertThat(number(application, stranger, "select count(*) from colleague"))
                .isEqualTo(2);
    }

    @Test
    void the_coordinator_gets_sums_and_nobody_gets_the_rows() throws SQLException {
        var bumps = "select amount from network_sums() where days = 30 and what = 'OPENED' and purpose = 'BUMP'";

        assertThat(number(application, roos, bumps)).isEqualTo(15);
        assertThat(number(application, roos, "select count(*) from loop")).isEqualTo(5);
        assertThat(number(application, practices.getLast(), "select count(*) from network_sums()"))
                .isZero();
        assertThat(number(application, stranger, "select count(*) from network_sums()"))
                .isZero();
        assertThat(number(application, null, "select count(*) from network_sums()"))
                .isZero();
    }

    @Test
    void what_is_sealed_is_kept_by_a_role_that_comes_nowhere_else() throws SQLException {
        run(sealed, roos, """
            insert into sealed.line (tenant, id, address, name, words, keep, opened)
            values ('%s', gen_random_uuid(), 'lijn-van-roos', 'Lijn', '', 60, current_date)
            """.formatted(roos));

        assertThat(number(sealed, roos, "select count(*) from sealed.line")).isEqualTo(1);
        assertThat(number(sealed, stranger, "select count(*) from sealed.line")).isZero();
        assertThat(number(owner, null, "select count(*) from sealed.line")).isZero();
        assertThatThrownBy(() -> number(application, roos, "select count(*) from sealed.line"))
                .hasMessageContaining("permission denied for schema");
        assertThatThrownBy(() -> number(sealed, roos, "select count(*) from practice"))
                .hasMessageContaining("permission denied for table");
    }

    @Test
    void a_report_of_a_line_is_read_by_who_looks_after_the_network_and_by_nobody_else() throws SQLException {
        for (var practice : List.of(practices.get(1), stranger)) {
            run(application, practice, """
                insert into line_report_made
                select '%1$s', '%1$s', q::date, 'Lijn' from (values ('2020-01-01'), ('2040-01-01')) v (q);
                insert into line_report select tenant, line, quarter, 'cases', 10 from line_report_made where tenant = '%1$s';
                """.formatted(practice));
        }

        for (var table : List.of("line_report", "line_report_made")) {
            assertThat(number(application, roos, "select count(*) from " + table))
                    .as("of a quarter since it joined, and of no practice elsewhere")
                    .isEqualTo(1);
            assertThat(number(application, practices.get(2), "select count(*) from " + table))
                    .isZero();
            assertThat(number(application, practices.get(1), "select count(*) from " + table))
                    .isEqualTo(2);
        }
    }

    /// A practice with two accounts, one of them ended, both in its directory, and five open ends.
    private void begin(UUID practice) throws SQLException {
        run(application, practice, """
            insert into practice (tenant, version, name, zone, begun)
            values ('%1$s', 1, 'Praktijk', 'Europe/Amsterdam', now());
            insert into organizer (tenant, id, version, name, email, password, role, language, joined, ended)
            select '%1$s', gen_random_uuid(), 1, 'Iemand', gen_random_uuid() || '@example.org', 'x', 'OWNER', 'nl', now(), ended
            from (values (null::timestamptz), (now())) e (ended);
            insert into colleague (tenant, id, account, shared, name, email, place, reach, free, consented, changed)
            select tenant, gen_random_uuid(), id, true, name, email, 'Utrecht', 30, 1, current_date, now()
            from organizer where tenant = '%1$s';
            insert into loop (tenant, id, version, owner, subject, purpose, next_step, due, made, later)
            select '%1$s', gen_random_uuid(), 1, gen_random_uuid(), gen_random_uuid(), 'rupture', 'x', current_date,
                now() - interval '10 days', 0 from generate_series(1, 5);
            """.formatted(practice));
    }

    private void join(UUID practice) throws SQLException {
        run(application, practice, """
            insert into membership values ('%1$s', '%2$s');
            insert into network_member values ('%1$s', '%2$s', now() - interval '1 year');
            """.formatted(practice, network));
    }

    private static void run(DatabaseLogin login, @Nullable UUID practice, String sql) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            if (practice != null) statement.execute("set peil.tenant = '" + practice + "'");
            statement.execute(sql);
        }
    }

    private static int number(DatabaseLogin login, @Nullable UUID practice, String sql) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            if (practice != null) statement.execute("set peil.tenant = '" + practice + "'");
            var row = statement.executeQuery(sql);
            row.next();
            return row.getInt(1);
        }
    }
}
