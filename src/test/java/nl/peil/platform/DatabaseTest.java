package nl.peil.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class DatabaseTest {

    @Autowired
    JdbcClient db;

    @Test
    void the_application_works_as_a_role_that_owns_nothing() {
        assertThat(db.sql("select current_user").query(String.class).single()).endsWith("_app");
        assertThat(db.sql("select count(*) from pg_tables where tableowner = current_user")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void only_the_owner_says_what_has_been_migrated() {
        assertThat(db.sql("select count(*) from scheduled_tasks")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThatThrownBy(() ->
                        db.sql("delete from flyway_schema_history where false").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
