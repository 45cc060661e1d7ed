package nl.peil.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.peil.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class OptionCheckTest {

    private static final String FILE = "08-complain.yaml";

    @Test
    void there_are_ten_and_they_are_the_same_ten_in_both_languages() {
        assertThat(OptionCheck.faults()).isEmpty();
        for (var language : Language.ALL)
            assertThat(OptionCheck.texts(language)).hasSize(11);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        cost: "         | price: "               | cost
        member: [member] | member: [perhaps]     | perhaps
        number: 8       | number: 8\\nnumber: 9  | duplicate
        see: [talk, support, end] | see: []     | see: from 1 to 3
        see: [talk, support, end] | see: [complain] | names itself
        wants: [be-heard] | wants: [better, someone-else, stop, be-heard, unknown] | says the same as none
        2026-11-24      | soon                   | soon
        calls: []       | calls: [{name: "The line", number: "none"}] | a number has digits
        """)
    void one_with_a_fault_is_refused_and_its_author_told_what(String from, String to, String words) throws IOException {
        var broken = text("en").replace(from, to.replace("\\n", "\n"));

        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("en/options/" + FILE)
                .hasMessageContaining(words);
    }

    @Test
    void an_empty_text_is_refused() throws IOException {
        var broken = text("en").replaceFirst("(?m)^not: .*$", "not: \" \"");

        assertThatThrownBy(() -> read(broken)).hasMessageContaining("a text is empty");
    }

    @Test
    void one_that_is_there_in_one_language_only_is_named() throws IOException {
        var faults = OptionCheck.faults(Map.of(FILE, read(text("nl"))), Map.of());

        assertThat(faults).containsExactly(FILE + " is there in one language only");
    }

    @Test
    void one_that_differs_between_the_languages_is_named() throws IOException {
        var without = text("en").replace("funding: [others]", "funding: []");

        assertThat(OptionCheck.faults(Map.of(FILE, read(text("nl"))), Map.of(FILE, read(without))))
                .contains(FILE + " isn't the same option in both languages");
    }

    @Test
    void a_way_on_that_leads_nowhere_is_named() throws IOException {
        assertThat(OptionCheck.faults(Map.of(FILE, read(text("nl"))), Map.of(FILE, read(text("en")))))
                .contains(FILE + " says to see talk, and there is no such option");
    }

    @Test
    void a_file_is_called_after_its_number_and_id() throws IOException {
        assertThat(OptionCheck.faults(Map.of("8.yaml", read(text("nl"))), Map.of("8.yaml", read(text("en")))))
                .contains("8.yaml should be called after its number and id");
    }

    private static Option read(String text) {
        return OptionFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "en/options/" + FILE);
    }

    private static String text(String language) throws IOException {
        return new ClassPathResource("content/" + language + "/options/" + FILE)
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
