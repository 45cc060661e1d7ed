package nl.peil.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import nl.peil.conversation.ContentCheck;
import nl.peil.platform.Language;
import org.junit.jupiter.api.Test;

class DialogueContentTest {

    private static final String FILE = "01-silent.yaml";

    @Test
    void all_dialogues_are_in_order() {
        var told = new ByteArrayOutputStream();

        int code = new ContentCheck(new PrintStream(told), new DialogueContent()).run();

        assertThat(code).as(told.toString(StandardCharsets.UTF_8)).isEqualTo(ContentCheck.FINE);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("dialogues/" + FILE);
    }

    @Test
    void one_that_is_there_in_one_language_only_is_named() {
        var dutch = DialogueContent.all(Language.DUTCH);

        assertThat(DialogueContent.findings(dutch, Map.of(), Set.of()).faults())
                .contains("dialogues/" + FILE + " is there in one language only");
    }

    @Test
    void one_that_goes_with_a_guide_that_isnt_there_is_named() {
        var dutch = Map.of("1.yaml", DialogueContent.all(Language.DUTCH).get(FILE));
        var english = Map.of("1.yaml", DialogueContent.all(Language.ENGLISH).get(FILE));

        assertThat(DialogueContent.findings(dutch, english, Set.of("friction")).faults())
                .containsExactly(
                        "dialogues/1.yaml should be called after its number and id",
                        "dialogues/1.yaml goes with the guide candour, and there is none");
    }
}
