package nl.peil.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    private static final Spelling SPELLING = new Spelling(
            Map.of("don't", List.of("do", "not"), "'t", List.of("het")), Set.of("bijv", "d.w.z"), Set.of("en"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dag Anna, hoe is het? | dag anna , hoe is het ?",
                "Ik zie ’t niet. | ik zie het niet .",
                "I don’t know | i do not know",
                "Één keer geïrriteerd | een keer geirriteerd",
                "om 10.30 uur, 2,5 uur | om 10.30 uur , 2,5 uur",
                "post-its en e-mail | post-its en e-mail",
                "goed - of niet — toch | goed - of niet - toch",
                "(echt) | ( echt )",
                "'gehoord' | gehoord",
                "wat?! | wat ? !",
                "nou... ja | nou … ja",
            })
    void words_and_marks_are_told_apart(String text, String tokens) {
        assertThat(words(text)).isEqualTo(tokens);
    }

    @Test
    void remarks_can_point_at_the_words_as_they_were_written() {
        var text = "Ik don't know";

        assertThat(Tokenizer.read(SPELLING, text))
                .extracting(Token::text, Token::from, Token::to)
                .containsExactly(tuple("ik", 0, 2), tuple("do", 3, 8), tuple("not", 3, 8), tuple("know", 9, 13));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Een. Twee. | 2",
                "Een bijv. nummer. | 1",
                "Dat is, d.w.z. nu, zo. | 1",
                "Een? Twee! Drie… Vier | 4",
                "Een twee… drie | 1",
            })
    void sentences_end_where_a_reader_takes_a_breath(String text, int sentences) {
        var tokens = Tokenizer.read(SPELLING, text);

        assertThat(tokens.getLast().sentence() + 1).isEqualTo(sentences);
    }

    @Test
    void a_new_line_ends_a_sentence_unless_it_goes_on_below() {
        assertThat(words("Dag Anna\nIk kom")).isEqualTo("dag anna ¶ ik kom");
        assertThat(words("ik kom\nmorgen")).isEqualTo("ik kom morgen");
        assertThat(words("ik kom\n\nmorgen")).isEqualTo("ik kom ¶ morgen");
        assertThat(words("Een.\n\nTwee")).isEqualTo("een . twee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NIET", "NU", "ÉCHT", "E-MAIL"})
    void capitals_are_loud(String word) {
        assertThat(Tokenizer.read(SPELLING, word))
                .first()
                .extracting(Token::loud)
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "PGB", "Niet", "A4", "10"})
    void what_cannot_be_said_aloud_is_not(String word) {
        assertThat(Tokenizer.read(SPELLING, word))
                .first()
                .extracting(Token::loud)
                .isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "👍", "…", "'", "\u0301", "a\u0000b", "\uD83D"})
    void any_text_will_do(String text) {
        for (var token : Tokenizer.read(SPELLING, text)) {
            assertThat(token.from()).isLessThanOrEqualTo(token.to());
            assertThat(token.to()).isLessThanOrEqualTo(text.length());
        }
    }

    private static String words(String text) {
        return String.join(
                " ", Tokenizer.read(SPELLING, text).stream().map(Token::text).toList());
    }
}
