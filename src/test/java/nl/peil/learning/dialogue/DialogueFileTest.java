package nl.peil.learning.dialogue;

import static nl.peil.learning.dialogue.DialogueFixture.aFile;
import static nl.peil.learning.dialogue.DialogueFixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        minutes: 5                | minutes: 500              | minutes: must be a whole number from 1 to 60
        role: client              | role: cat                 | person, role: "cat" is none of client, colleague, caller
        id: late                  | id: Late again            | "Late again": a name is small letters, digits and dashes
        trains: [heard]           | trains: [patience]        | "patience" is none of heard, goals
        guide: dissatisfied       | guides: dissatisfied      | "guides" is not known here
        title: "Late again"       | title: ""                 | title: must be a text
        number: 3                 | number: 3\\nnumber: 4     | duplicate
        trust >= 7                | trust > 7                 | turns t1, says 1, when: "trust > 7" can't be read
        trust >= 7                | hope >= 7                 | "hope" is none of trust, irritation, clarity, direction
        trust >= 7                | trust >= 70               | from 0 to 10
        effect: {trust: 2         | effect: {hope: 2          | turns t1, choices warm, effect: "hope" is not known here
        effect: {trust: 2         | effect: {trust: 9         | effect, trust: must be a whole number from -4 to 4
        {id: clear                | {id: warm                 | turns t1, choices: there are two called warm
        id: t2                    | id: t1                    | turns: there are two called t1
        {say: ["You               | {when: trust >= 1, say: ["You | turns t1, says: the last one, and only that, is without when
        id: gone, kind: broken,   | id: gone, kind: broken, when: trust >= 1, | endings: the last one, and only that
        ["One.", "Two.", "Three."] | ["One."]                 | take-along: from 3 to 3, and there are 1
        """)
    void one_with_a_fault_is_refused_and_its_author_told_what(String from, String to, String words) {
        var text = aFile().replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to.replace("\\n", "\n")));

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("en/dialogues/03.yaml")
                .hasMessageContaining(words);
    }

    @Test
    void two_choices_are_there_always() {
        var text = aFile().replaceFirst("why: \"Warm.\", next", "when: trust >= 1, why: \"W\", next")
                .replaceFirst("why: \"Clear.\", next", "when: trust >= 1, why: \"W\", next");

        assertThatThrownBy(() -> read(text)).hasMessageContaining("at least two must be there always");
    }

    @Test
    void what_is_no_yaml_is_refused() {
        assertThatThrownBy(() -> read("{"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not YAML");
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is missing");
    }

    @Test
    void the_example_in_the_docs_can_be_read() throws IOException {
        var docs = Files.readString(Path.of("docs/dialogues.md"));
        var example =
                docs.substring(docs.indexOf("```yaml") + "```yaml".length(), docs.indexOf("```\n\n**Conditions**"));

        assertThat(read(example).title()).isEqualTo("Weer te laat");
    }
}
