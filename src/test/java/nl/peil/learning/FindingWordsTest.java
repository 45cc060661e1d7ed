package nl.peil.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import nl.peil.learning.dialogue.Finding;
import nl.peil.learning.dialogue.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingWordsTest {

    @ParameterizedTest
    @EnumSource
    void every_finding_has_words_in_both_languages(Kind kind) throws IOException {
        assertThat(text("learning", kind)).isNotBlank();
        assertThat(text("learning_en", kind)).isNotBlank();
    }

    @Test
    void the_command_line_tells_the_place_first_and_fills_in_what_it_is_about() {
        assertThat(FindingWords.inEnglish(Finding.of("turns door", Kind.LEADS_NOWHERE, "tea")))
                .isEqualTo("turns door: Leads to tea, and there is no such turn.");
        assertThat(FindingWords.inEnglish(Finding.of("", Kind.LENGTH, 3, 9, 8, 15)))
                .isEqualTo("A talk takes 3 to 9 turns now, and should take 8 to 15.");
    }

    private static String text(String file, Kind kind) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages", file + ".properties"))) {
            texts.load(reader);
        }
        return new MessageFormat(texts.getProperty(FindingWords.KEYS + kind, "")).toPattern();
    }
}
