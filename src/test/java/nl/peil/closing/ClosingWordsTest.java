package nl.peil.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import nl.peil.platform.ContentFiles;
import nl.peil.platform.Language;
import nl.peil.practice.Address;
import nl.peil.tone.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClosingWordsTest {

    static Stream<Locale> languages() {
        return Language.ALL.stream();
    }

    @Test
    void nothing_is_wrong_with_them() {
        assertThat(ClosingCheck.faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_words_that_peil_proposes_pass_its_own_tone_help(Locale language) {
        var words = ClosingWords.of(language).with(text -> ClosingTexts.fill(text, "Anna", "Roos", Address.JE));
        var tone = Tone.of(language);

        var proposed = Stream.concat(
                words.letters().stream().map(Letter::text),
                Stream.of(
                        words.silence().gentle(),
                        words.silence().plain(),
                        words.silence().direct()));
        assertThat(proposed)
                .allSatisfy(text -> assertThat(tone.read(text))
                        .as(text)
                        .filteredOn(remark -> remark.from() < remark.to())
                        .isEmpty());
    }

    @Test
    void names_and_the_form_of_address_are_filled_in() {
        var letter = ClosingWords.of(Language.DUTCH).letter("client-stops");

        assertThat(ClosingTexts.fill(letter.text(), "mevrouw De Wit", "Roos Bakker", Address.U))
                .startsWith("Dag mevrouw De Wit")
                .contains("U hebt gezegd dat u wilt stoppen")
                .endsWith("Roos Bakker\n");
    }

    @Test
    void a_fault_is_told_in_words_for_its_author() {
        var files = new ContentFiles<>("closing", ClosingWords.class, words -> java.util.List.of());
        var text = "points: []\nsilence: {gentle: a, plain: b}\nletters: []\n";

        assertThatThrownBy(() ->
                        files.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "nl/closing.yaml"))
                .hasMessageContaining("nl/closing.yaml")
                .hasMessageContaining("direct");
    }
}
