package nl.peil.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.peil.PeilModuleTest;
import nl.peil.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PeilModuleTest
class DatabaseTest {

    @Autowired
    JdbcClient db;

    @Test
    void without_an_address_it_is_in_the_data_folder(@TempDir Path folder) throws Exception {
        try (var database = Database.open("", folder);
                var connection = database.application().connect()) {
            assertThat(connection.getMetaData().getUserName()).isEqualTo("peil_app");
            assertThat(folder.resolve("postgres/PG_VERSION")).exists();
        }
    }

    @Test
    void with_an_address_nothing_is_started_in_the_data_folder(@TempDir Path folder) throws Exception {
        try (var database = Database.open(TestDatabase.fresh(), folder);
                var connection = database.application().connect()) {
            assertThat(connection.isValid(1)).isTrue();
            assertThat(folder).isEmptyDirectory();
        }
    }

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
        assertThatThrownBy(() ->
                        db.sql("delete from flyway_schema_history where false").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
