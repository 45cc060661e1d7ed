package nl.peil.confidential;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A search that can't find is no proof that there is nothing.
class LootTest {

    private static final String TEXT = "Fleur van de Zandstraat";

    @TempDir
    Path folder;

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

    /// A file is read in pieces of eight bytes, so that each of these lies over the borders of several,
    /// at every place.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void it_is_found_over_the_borders_of_pieces_in_every_form(int before) throws IOException {
        var noise = new byte[before];
        var plain = TEXT.getBytes(UTF_8);
        var hex = HexFormat.of();
        var planted = Map.of(
                "UTF-8",
                plain,
                "UTF-16",
                TEXT.getBytes(UTF_16LE),
                "hex",
                hex.formatHex(plain).getBytes(UTF_8),
                "HEX",
                hex.withUpperCase().formatHex(plain).getBytes(UTF_8),
                "form",
                TEXT.replace(' ', '+').getBytes(UTF_8),
                "URL",
                TEXT.replace(" ", "%20").getBytes(UTF_8),
                "base64 +" + before % 3,
                Base64.getEncoder().encode(Sodium.joined(noise, plain)),
                "base64url +" + before % 3,
                Base64.getUrlEncoder().encode(Sodium.joined(noise, plain)));
        for (var one : planted.entrySet()) {
            var file = folder.resolve(one.getKey().replace(' ', '-'));
            Files.write(file, Sodium.joined(noise, one.getValue(), new byte[20]));
        }
        var loot = new Loot(8);
        loot.take(folder);

        var found = loot.findAny(List.of("elders", TEXT, "nergens"));
        assertThat(found).hasSizeGreaterThanOrEqualTo(planted.size());
        planted.keySet()
                .forEach(form -> assertThat(found)
                        .anyMatch(at ->
                                at.contains("/" + form.replace(' ', '-') + ": ") && at.endsWith(TEXT + " as " + form)));
    }

    @Test
    void a_text_inside_another_or_half_over_it_is_found_as_well() {
        var loot = new Loot();
        loot.add("bag", "twee kaplaarzenkasten".getBytes(UTF_8));

        assertThat(loot.findAny(
                        List.of("kaplaarzen", "laarzen", "laarzenkasten", "zenka", "kaplaarzenrek", "en", "kap")))
                .extracting(at -> at.replaceAll(" as .*", ""))
                .containsOnly(
                        "bag: kaplaarzen", "bag: laarzen", "bag: laarzenkasten", "bag: zenka", "bag: en", "bag: kap");
    }

    @Test
    void what_was_heard_in_two_breaths_is_not_one_word() {
        var loot = new Loot();
        loot.add("bag", "kap".getBytes(UTF_8));
        loot.add("bag", "laarzen".getBytes(UTF_8));

        assertThat(loot.find("kaplaarzen")).isEmpty();
        assertThat(loot.find("laarzen")).isNotEmpty();
    }

    private static boolean found(byte[] bytes) {
        var loot = new Loot();
        loot.add("bag", bytes);
        return !loot.find(TEXT).isEmpty();
    }
}
