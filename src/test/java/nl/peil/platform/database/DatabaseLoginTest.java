package nl.peil.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.peil.platform.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseLoginTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://peil:s%40f%2Be+@db.example:5433/praktijk?sslmode=require",
                "postgresql://peil:s%40f%2Be+@db.example:5433/praktijk?sslmode=require",
                "jdbc:postgresql://db.example:5433/praktijk?user=peil&sslmode=require&password=s%40f%2Be+"
            })
    void every_usual_form_of_an_address_says_the_same(String address) {
        var login = DatabaseLogin.parse(address);

        assertThat(login)
                .isEqualTo(new DatabaseLogin(
                        "jdbc:postgresql://db.example:5433/praktijk?sslmode=require", "praktijk", "peil", "s@f+e+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db.example",
                "postgres://db.example/praktijk",
                "postgres://peil@db.example/praktijk",
                "mysql://a:b@c/d"
            })
    void an_address_that_can_not_work_is_answered_with_one_that_can(String address) {
        assertThatThrownBy(() -> DatabaseLogin.parse(address))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("postgres://");
    }

    @Test
    void the_password_stays_out_of_the_log() {
        var login = DatabaseLogin.parse("postgres://peil:secret@db.example/praktijk");

        assertThat(login.toString()).contains("peil", "db.example").doesNotContain("secret");
    }
}
