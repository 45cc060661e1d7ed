package nl.peil.learning.dialogue;

import static nl.peil.learning.dialogue.DialogueFixture.aFile;
import static nl.peil.learning.dialogue.DialogueFixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialogueFileTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        minutes: 5                | minutes: 500              | minutes NO_NUMBER [1, 60]
        role: client              | role: cat                 | person, role NONE_OF [cat, client, colleague, caller]
        id: late                  | id: Late again            | id NO_ID [Late again]
        trains: [heard]           | trains: [patience]        | trains 1 NONE_OF [patience, heard, goals
        trains: [heard]           | trains: heard             | trains NO_LIST []
        guide: dissatisfied       | guides: dissatisfied      | UNKNOWN [guides]
        title: "Late again"       | title: ""                 | title NO_TEXT []
        title: "Late again"       | title:                    | title MISSING []
        title: "Late again"       | title: "Late              | NOT_YAML [
        number: 3                 | number: 3\\nnumber: 4     | NAME_TWICE [number, 2]
        trust >= 7                | trust > 7                 | turns t1, says 1, when NO_CONDITION [trust > 7]
        trust >= 7                | hope >= 7                 | turns t1, says 1, when NO_MEASURE [hope]
        trust >= 7                | trust >= 70               | turns t1, says 1, when NO_BOUND [trust >= 70, 10]
        effect: {trust: 2         | effect: {hope: 2          | turns t1, choices warm, effect UNKNOWN [hope]
        effect: {trust: 2         | effect: {trust: 9         | turns t1, choices warm, effect, trust NO_NUMBER [-4, 4]
        {id: clear                | {id: warm                 | turns t1, choices TWICE [warm]
        id: t2                    | id: t1                    | turns TWICE [t1]
        {say: ["You               | {when: trust >= 1, say: ["You | turns t1, says LAST_ALWAYS []
        id: gone, kind: broken,   | id: gone, kind: broken, when: trust >= 1, | endings LAST_ALWAYS []
        ["One.", "Two.", "Three."] | ["One."]                 | take-along HOW_MANY [3, 3, 1]
        """)
    void one_with_a_fault_is_refused_and_its_author_told_where_and_what(String from, String to, String told) {
        var text = aFile().replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to.replace("\\n", "\n")));

        assertThat(fault(text)).startsWith(told);
    }

    @Test
    void two_choices_are_there_always() {
        var text = aFile().replaceFirst("why: \"Warm.\", next", "when: trust >= 1, why: \"W\", next")
                .replaceFirst("why: \"Clear.\", next", "when: trust >= 1, why: \"W\", next");

        assertThat(fault(text)).isEqualTo("turns t1, choices TWO_ALWAYS []");
    }

    @ParameterizedTest
    @CsvSource({"'{', NOT_YAML [1]", "'', NO_NAMES []", "late, NO_NAMES []"})
    void what_is_no_dialogue_at_all_is_refused(String text, String told) {
        assertThat(fault(text)).isEqualTo(told);
    }

    @Test
    void the_example_in_the_docs_can_be_read() throws IOException {
        var docs = Files.readString(Path.of("docs/dialogues.md"));
        var example =
                docs.substring(docs.indexOf("```yaml") + "```yaml".length(), docs.indexOf("```\n\n**Conditions**"));

        assertThat(read(example).title()).isEqualTo("Weer te laat");
    }

    private static String fault(String text) {
        return catchThrowableOfType(Unreadable.class, () -> read(text))
                .finding()
                .toString();
    }
}
