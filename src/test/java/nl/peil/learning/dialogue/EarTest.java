package nl.peil.learning.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.peil.platform.Language;
import nl.peil.tone.Kind;
import nl.peil.tone.Remark;
import nl.peil.tone.Strength;
import nl.peil.tone.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarTest {

    private final Ear ear = new Ear(Tone.of(Language.DUTCH));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ja maar dat heb ik toch gezegd.",
                "Jij bent altijd te laat.",
                "Met alle respect, maar zo werkt het niet.",
                "Sorry dat je je zo voelt."
            })
    void what_hurts_costs_trust_or_irritates(String words) {
        var heard = hear(words);

        assertThat(heard.remarks()).isNotEmpty();
        assertThat(heard.effect().trust()).isNegative();
        assertThat(heard.effect().irritation()).isPositive();
    }

    @Test
    void acknowledging_is_heard() {
        var heard = hear("Ik begrijp dat je schrok toen de bril weg was.");

        assertThat(heard.strengths()).contains(Strength.ACKNOWLEDGEMENT);
        assertThat(heard.effect().trust()).isPositive();
        assertThat(heard.effect().irritation()).isNegative();
    }

    @Test
    void a_question_gives_direction_and_a_next_step_gives_clarity() {
        var heard = hear("Zullen we dinsdag samen een lijstje maken, wil jij kiezen wat eerst komt?");

        assertThat(heard.effect().direction()).isPositive();
        assertThat(heard.effect().clarity()).isPositive();
    }

    @Test
    void a_reproach_with_an_acknowledgement_round_it_is_still_a_reproach() {
        var heard = hear("Ik begrijp dat het druk was, maar jij komt altijd te laat.");

        assertThat(heard.remarks()).extracting(Remark::kind).contains(Kind.ABSOLUTE);
        assertThat(heard.effect().trust()).isNegative();
    }

    @Test
    void the_same_words_help_once() {
        var words = "Ik begrijp dat je schrok toen de bril weg was.";

        assertThat(ear.hear(words.toUpperCase(Language.DUTCH) + "!", List.of(words))
                        .strengths())
                .isEmpty();
    }

    @Test
    void one_reply_moves_little_however_it_is_put() {
        var effect =
                hear("JIJ hebt alles verpest, je bent altijd te laat, je liegt, en als je nu niet betaalt stop ik!!! "
                                + "Ja maar ik heb het toch gezegd. Sorry dat je je zo voelt.")
                        .effect();

        assertThat(Measure.ALL)
                .allSatisfy(measure -> assertThat(effect.of(measure)).isBetween(-3, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oké.", "…", "Snap ik."})
    void a_word_or_two_moves_nothing(String words) {
        assertThat(hear(words).effect()).isEqualTo(Effect.NONE);
    }

    private Heard hear(String words) {
        return ear.hear(words, List.of());
    }
}
