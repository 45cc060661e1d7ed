package nl.peil.confidential;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A search that can't find is no proof that there is nothing.
class LootTest {

    private static final String TEXT = "Fleur van de Zandstraat";

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "xy", "xyz", "xyzw"})
    void it_is_found_inside_base64_wherever_it_begins(String before) {
        var bytes = (before + TEXT + " en verder").getBytes(UTF_8);

        assertThat(found(Base64.getEncoder().encode(bytes))).isTrue();
        assertThat(found(Base64.getUrlEncoder().encode(bytes))).isTrue();
    }

    @Test
    void it_is_found_as_text_as_wide_text_in_hexadecimals_and_in_an_address() {
        assertThat(found(("a" + TEXT + "b").getBytes(UTF_8))).isTrue();
        assertThat(found(("a" + TEXT + "b").getBytes(UTF_16LE))).isTrue();
        assertThat(found(HexFormat.of().formatHex(TEXT.getBytes(UTF_8)).getBytes(UTF_8)))
                .isTrue();
        assertThat(found("?q=Fleur%20van%20de%20Zandstraat".getBytes(UTF_8))).isTrue();
        assertThat(found("q=Fleur+van+de+Zandstraat&r=1".getBytes(UTF_8))).isTrue();
    }

    @Test
    void it_is_not_found_where_it_is_not() {
        assertThat(found("Fleur van de Zandweg".getBytes(UTF_8))).isFalse();
    }

    private static boolean found(byte[] bytes) {
        var loot = new Loot();
        loot.add("bag", bytes);
        return !loot.find(TEXT).isEmpty();
    }
}
