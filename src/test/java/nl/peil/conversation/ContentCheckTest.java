package nl.peil.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import nl.peil.platform.Language;
import nl.peil.practice.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class ContentCheckTest {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void all_content_is_in_order() {
        assertThat(new ContentCheck(new PrintStream(told)).run())
                .as(told.toString(StandardCharsets.UTF_8))
                .isEqualTo(ContentCheck.FINE);
        assertThat(faults()).contains("01-how-we-work.yaml", "options/01-talk.yaml", "nl/tone.yaml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        minutes: 15        | minutes: 0              | minutes: from 1 to 120
        - repair           | - witchcraft            | witchcraft
        reader: organizer  | reader: cat             | cat
        goal: >            | aim: >                  | goal
        moment: [underway] | moment: []              | at least one moment
        number: 4          | number: 4\\nnumber: 5   | duplicate
        """)
    void a_guide_with_a_fault_is_refused_and_its_author_told_what(String from, String to, String words)
            throws IOException {
        var broken = text("nl").replace(from, to.replace("\\n", "\n"));

        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nl/guides/04.yaml")
                .hasMessageContaining(words);
    }

    @Test
    void one_that_is_there_in_one_language_only_is_named() throws IOException {
        check(Map.of("04-irritation.yaml", read(text("nl"))), Map.of());

        assertThat(faults()).contains("04-irritation.yaml is there in one language only");
    }

    @Test
    void one_that_differs_between_the_languages_is_named() throws IOException {
        var shorter = text("en").replaceFirst("(?m)^  - \"Do you feel I'm deciding too much\\?\"\n", "");

        check(Map.of("04-irritation.yaml", read(text("nl"))), Map.of("04-irritation.yaml", read(shorter)));

        assertThat(faults()).contains("isn't the same guide");
    }

    @Test
    void a_form_of_address_where_nobody_is_spoken_to_is_named() throws IOException {
        var wrong = text("nl").replace("Wat deed of zei jij", "Wat deed of zei {jij/u}");

        check(Map.of("04-irritation.yaml", read(wrong)), Map.of("04-irritation.yaml", read(text("en"))));

        assertThat(faults()).contains("where nobody is spoken to");
    }

    @Test
    void a_sentence_that_has_to_be_read_twice_is_named() throws IOException {
        var wrong = text("en").replace("Say what you saw and heard", "and so on ".repeat(9) + "and on");

        check(Map.of("04-irritation.yaml", read(text("nl"))), Map.of("04-irritation.yaml", read(wrong)));

        assertThat(faults()).contains("more than 25 words");
    }

    @ParameterizedTest
    @CsvSource({
        "organizer, nl, 4",
        "hele, nl, 2",
        "boeren, nl, 2",
        "made, en, 1",
        "table, en, 2",
        "the, en, 1",
        "a, en, 1"
    })
    void syllables_are_groups_of_vowels(String word, String language, int syllables) {
        assertThat(Readability.syllables(word, Language.of(language))).isEqualTo(syllables);
    }

    @Test
    void ease_and_grade_follow_their_formulas() {
        var text = Readability.of(Stream.of("Ik zie een kat. De kat zit op een mat."), Language.DUTCH);

        assertThat(text).isEqualTo(new Readability(10, 2, 6, 10));
        assertThat(text.ease()).isCloseTo(206.84 - 77 - 0.93 * 5, within(1e-9));
        assertThat(text.grade()).isCloseTo(0.39 * 5 + 11.8 - 15.59, within(1e-9));
    }

    @Test
    void a_practice_says_je_or_u() {
        assertThat(Address.JE.in("Zal ik {je/u} bellen, {wil je/wilt u}?")).isEqualTo("Zal ik je bellen, wil je?");
        assertThat(Address.U.in("Zal ik {je/u} bellen, {wil je/wilt u}?")).isEqualTo("Zal ik u bellen, wilt u?");
    }

    private void check(Map<String, Guide> dutch, Map<String, Guide> english) {
        var check = new ContentCheck(new PrintStream(told));
        check.guides(dutch, english);
        check.tell();
    }

    private String faults() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private static Guide read(String text) {
        return GuideFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "nl/guides/04.yaml");
    }

    private static String text(String language) throws IOException {
        return new ClassPathResource("content/" + language + "/guides/04-irritation.yaml")
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
