package nl.peil.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import nl.peil.TestDatabase;
import org.junit.jupiter.api.Test;

class ApplicationRoleTest {

    @Test
    void it_signs_in_and_can_not_bypass_row_level_security() throws SQLException {
        var owner = DatabaseLogin.parse(TestDatabase.fresh());

        var application = ApplicationRole.ready(owner);

        try (var connection = application.connect();
                var statement = connection.createStatement()) {
            var row = statement.executeQuery(
                    "select current_user, rolsuper or rolbypassrls from pg_roles where rolname = current_user");
            row.next();
            assertThat(row.getString(1)).isEqualTo(owner.database() + "_app");
            assertThat(row.getBoolean(2)).isFalse();
            assertThatThrownBy(() -> statement.execute("set role " + owner.user()))
                    .hasMessageContaining("permission denied");
        }
    }
}
