package nl.peil.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules that Peil comes with.
class ToneRulesTest {

    private static final int AT_LEAST = 60;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_rule_finds_what_it_says_and_leaves_the_rest(String language) {
        assertThat(Tone.of(Locale.of(language)).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void there_are_enough_and_of_every_kind(String language) {
        var tone = Tone.of(Locale.of(language));

        assertThat(tone.rules()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(tone.rules())
                .extracting(Rule::kind)
                .contains(Arrays.stream(Kind.values())
                        .filter(kind -> !kind.whole())
                        .toArray(Kind[]::new));
        assertThat(tone.messageRules())
                .extracting(MessageRule::kind)
                .contains(Arrays.stream(Kind.values()).filter(Kind::whole).toArray(Kind[]::new));
    }
}
