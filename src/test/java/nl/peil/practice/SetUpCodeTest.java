package nl.peil.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import nl.peil.PeilModuleTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PeilModuleTest
class SetUpCodeTest {

    @Autowired
    Practices practices;

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "127.0.0.1, http://localhost:8080, false",
        "::1, http://127.0.0.1:8080, false",
        "0.0.0.0, http://localhost:8080, true",
        "'', http://localhost:8080, true",
        "127.0.0.1, https://peil.example.org, true"
    })
    void it_is_asked_where_others_can_come(String address, URI url, boolean asked) {
        assertThat(new SetUpCode(practices, url, address, "").asked()).isEqualTo(asked);
    }
}
