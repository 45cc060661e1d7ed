package nl.peil;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.peil.demo.DemoFixture;
import nl.peil.platform.SealedDatabase;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Nobody crosses from one practice into another, in any table there is. A table of tomorrow is tried as well: it has
/// to be under row-level security, or to be named here with the reason why it holds no practice's data.
@PeilModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenancyTest {

    private static final Map<String, String> NOBODY_S = Map.of(
            "flyway_schema_history", "the migrations that have run",
            "spring_session", "who is signed in, found by a random key before the practice is known",
            "spring_session_attributes", "the account's identifier, belonging to spring_session",
            "event_publication", "events under way: identifiers and results, never a word that a person typed",
            "scheduled_tasks", "work for later: identifiers only",
            "installation", "that there is a practice at all; added once, never changed",
            "attempt", "guesses at a sign-in, by a hash, before anybody is known");

    /// Tables that only people with a device or a printed code fill, or that fill and empty again, or that hold
    /// what an organizer keeps for herself alone, what only trainers write, or what is counted when somebody looks.
    private static final Set<String> LEFT_EMPTY = Set.of(
            "passkey",
            "invitation",
            "recovery_code",
            "repair",
            "history",
            "history_part",
            "notice_choice",
            "usual",
            "preparation",
            "own_phrase",
            "fit_review",
            "draft",
            "look_back",
            "network_invitation",
            "network_sum",
            "own_dialogue",
            "signpost",
            "line_report",
            "line_report_made");

    private static final String SEALED = """
        select c.relname as name, a.attname as key, c.relrowsecurity and c.relforcerowsecurity
            and exists (select from pg_policies p where p.schemaname = 'sealed' and p.tablename = c.relname
                and p.policyname = 'own_tenant' and p.cmd = 'ALL') as forced
        from pg_class c
            join pg_index i on i.indrelid = c.oid and i.indisprimary
            join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where c.relnamespace = 'sealed'::regnamespace and c.relkind = 'r'
        """;

    @Autowired
    DemoFixture demo;

    @Autowired
    SealedDatabase sealed;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private Tenant other;

    @BeforeEach
    void another_practice() {
        other = new Tenant(Uuids.next());
    }

    @Test
    void the_application_works_as_a_role_that_cannot_pass_by_the_rules() {
        var role = db.sql("select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user")
                .query((row, number) -> row.getBoolean(1))
                .single();

        assertThat(role).isFalse();
        assertThat(db.sql("select count(*) from pg_tables where schemaname = 'public' and tableowner = current_user")
                        .query((row, number) -> row.getInt(1))
                        .single())
                .as("tables that it owns")
                .isZero();
    }

    @Test
    void what_is_sealed_the_application_can_not_even_come_near() {
        assertThatThrownBy(
                        () -> db.sql("select count(*) from sealed.line").query().singleRow())
                .rootCause()
                .hasMessageContaining("permission denied for schema sealed");
        assertThat(db.sql("select has_schema_privilege(current_user, 'sealed', 'usage')")
                        .query((row, number) -> row.getBoolean(1))
                        .single())
                .isFalse();
    }

    @Test
    void the_role_that_keeps_what_is_sealed_passes_by_no_rule_and_comes_nowhere_else() {
        var all = sealed.<Boolean>call(db -> db.sql(
                        "select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user")
                .query((row, number) -> row.getBoolean(1))
                .single());

        assertThat(all).isFalse();
        for (var table : List.of("practice", "organizer", "client", "spring_session", "line_report")) {
            assertThatThrownBy(() -> sealed.run(db -> db.sql("select count(*) from public." + table)
                            .query()
                            .singleRow()))
                    .rootCause()
                    .hasMessageContaining("permission denied for table");
        }
    }

    @Test
    void every_sealed_table_is_under_forced_row_level_security_with_its_tenant_first_in_the_key() {
        var tables = sealed.call(db -> db.sql(SEALED)
                .query((row, number) ->
                        row.getString("name") + ": " + row.getString("key") + ", " + row.getBoolean("forced"))
                .list());
        var others = sealed.call(
                db -> db.sql("""
                    select tablename || ': ' || policyname from pg_policies
                    where schemaname = 'sealed' and policyname <> 'own_tenant' and cmd <> 'SELECT'
                    """).query((row, number) -> row.getString(1)).list());

        assertThat(tables).hasSize(7).allMatch(table -> table.endsWith(": tenant, true"));
        assertThat(others).isEmpty();
    }

    @Test
    void no_sealed_table_tells_more_than_the_day() {
        var times = sealed.call(
                db -> db.sql("""
                    select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
                    where c.relnamespace = 'sealed'::regnamespace and c.relkind = 'r'
                        and format_type(a.atttypid, a.atttypmod) ~ '^(time|interval)'
                    """).query((row, number) -> row.getString(1)).list());

        assertThat(times).isEmpty();
    }

    Stream<String> tables() {
        return db
                .sql("select tablename from pg_tables where schemaname = 'public' order by tablename")
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .filter(table -> !NOBODY_S.containsKey(table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_is_under_forced_row_level_security_with_its_tenant_first_in_the_key(String table) {
        var secured = db.sql(
                        "select relrowsecurity and relforcerowsecurity from pg_class where oid = (:table)::regclass")
                .param("table", table)
                .query((row, number) -> row.getBoolean(1))
                .single();
        var key = db.sql("""
            select attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
            where indrelid = (:table)::regclass and indisprimary
            """)
                .param("table", table)
                .query((row, number) -> row.getString(1))
                .list();
        var forAll = db.sql(
                        "select count(*) from pg_policies where tablename = :table and policyname = 'own_tenant' and"
                                + " cmd = 'ALL'")
                .param("table", table)
                .query((row, number) -> row.getInt(1))
                .single();

        assertThat(secured).isTrue();
        assertThat(key).containsExactly("tenant");
        assertThat(forAll).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whoever_belongs_to_no_practice_sees_nothing(String table) {
        assertThat(count(table)).isZero();
        assertThat(other.call(() -> count(table))).isZero();
    }

    /// The practice to play with has a row in every table there is. Whoever adds a table, gives it one.
    @ParameterizedTest
    @MethodSource("tables")
    void another_practice_neither_sees_nor_changes_nor_adds_a_row(String table) {
        var mine = demo.me().tenant();
        if (!LEFT_EMPTY.contains(table))
            assertThat(mine.call(() -> count(table))).isPositive();

        assertThat(other.call(() -> count(table))).isZero();
        assertThat(other.call(() -> change("delete from " + table))).isZero();
        assertThat(other.call(() -> change("update " + table + " set tenant = tenant")))
                .isZero();
        if (LEFT_EMPTY.contains(table)) return;
        var row = mine.call(
                () -> transaction.execute(status -> db.sql("select to_jsonb(t)::text from " + table + " t limit 1")
                        .query((found, number) -> found.getString(1))
                        .single()));
        assertThatThrownBy(() -> other.call(() -> transaction.execute(status -> db.sql("insert into " + table
                                + " select * from jsonb_populate_record(null::" + table + ", cast(:row as jsonb))")
                        .param("row", row)
                        .update())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void beyond_its_own_practice_a_row_is_only_ever_read_never_changed() {
        var others = db.sql("""
            select tablename || ': ' || policyname from pg_policies
            where schemaname = 'public' and policyname <> 'own_tenant' and cmd <> 'SELECT'
                          and tablename not in (:nobodys)
            """)
                .param("nobodys", NOBODY_S.keySet())
                .query((row, number) -> row.getString(1))
                .list();

        assertThat(others).isEmpty();
    }

    @Test
    void the_list_of_tables_that_are_nobody_s_is_no_longer_than_needed() {
        var all = db
                .sql("select tablename from pg_tables where schemaname = 'public'")
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .collect(toSet());

        assertThat(all).containsAll(NOBODY_S.keySet());
    }

    private Integer change(String statement) {
        return java.util.Objects.requireNonNull(
                transaction.execute(status -> db.sql(statement).update()));
    }

    private Integer count(String table) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> db.sql("select count(*) from " + table)
                .query((row, number) -> row.getInt(1))
                .single()));
    }
}
