package nl.peil.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.peil.collaboration.Side;
import nl.peil.platform.Language;
import org.junit.jupiter.api.Test;

class InstrumentsTest {

    private final Instruments instruments = new Instruments();

    @Test
    void both_sides_are_asked_the_same_five_in_every_language() {
        for (var language : Language.ALL) {
            var instrument = instruments.in(language);
            assertThat(instrument.items().keySet()).containsExactly(Item.values());
            for (var item : Item.values()) {
                assertThat(instrument.question(item).to(Side.CLIENT)).endsWith("?");
                assertThat(instrument.question(item).to(Side.ORGANIZER)).endsWith("?");
            }
        }
    }

    @Test
    void every_language_asks_the_same_version() {
        assertThat(instruments.name()).isEqualTo("five-1");
    }

    @Test
    void a_question_without_words_is_found_when_peil_starts() {
        var file = new Instruments.Part("content/nl/instrument.yaml", Map.of("name", "five", "version", 1));

        assertThatThrownBy(file::instrument)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("content/nl/instrument.yaml: items: HEARD: name");
    }
}
