package nl.peil.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {

    private static final Spelling SPELLING =
            new Spelling(Map.of("don't", List.of("do", "not")), Set.of(), Set.of("en", "maar"));
    private static final Map<String, WordList> LISTS =
            Map.of("you", WordList.of(List.of("je", "jij")), "done", WordList.of(List.of("ge*d", "-geld")));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "je bent; Wat je bent.",
                "(je|u) bent; U bent laat",
                "<you> bent; Jij bent laat",
                "je [nu] bent; je bent",
                "je [nu] bent; je nu bent",
                "je .. laat; je bent weer veel te laat",
                "je ... laat; je komt, en dat weet je, altijd laat",
                "je !wel bent; je bent",
                "START ik; Nee. Ik kom",
                "CLAUSE ik; morgen, ik beloof het",
                "CLAUSE ik; jij komt en ik wacht",
                "laat END; je bent laat.",
                "heb <done>; ik heb gehuild",
                "LOUD; Dit is ECHT zo",
                "! !; Nee!!",
                "do not; I don’t know",
                "je WORD laat; je bent laat",
            })
    void it_fits(String pattern, String text) {
        assertThat(fits(pattern, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "je bent; je was",
                "je .. laat; je bent weer veel en veel te laat",
                "je .. laat; je komt, te laat",
                "je ... laat; je komt. Te laat",
                "je bent !wel; je bent wel laat",
                "START ik; Nee ik kom",
                "CLAUSE ik; dan kom ik",
                "laat END; je bent laat hier",
                "heb <done>; ik heb geld",
                "LOUD; Dit is echt zo",
                "LOUD; Het PGB is op",
                "je WORD laat; je laat",
            })
    void it_does_not_fit(String pattern, String text) {
        assertThat(fits(pattern, text)).isFalse();
    }

    @Test
    void it_is_counted_one_after_the_other() {
        assertThat(PatternParser.read("?", LISTS, SPELLING).count(text("Wat? Wie? Waar.")))
                .isEqualTo(2);
    }

    /// Whoever writes a rule reads these.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<me> bent; there is no word list <me>",
                "(je bent; a \")\" is missing",
                "je bent); \")\" closes nothing",
                "Je bent; write words in small letters",
                "je, bent; put spaces around marks",
                ".. bent; a gap stands between words",
                "je ..; a gap stands between words",
                "je START; nothing comes before START",
                "END je; no word comes after END",
                "!je; says only what is not to follow",
                "(); nothing to look for",
            })
    void what_can_never_fit_is_said(String pattern, String what) {
        assertThatThrownBy(() -> PatternParser.read(pattern, LISTS, SPELLING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(what);
    }

    private static boolean fits(String pattern, String text) {
        return PatternParser.read(pattern, LISTS, SPELLING).isIn(text(text));
    }

    private static Text text(String text) {
        return Text.of(text, SPELLING);
    }
}
