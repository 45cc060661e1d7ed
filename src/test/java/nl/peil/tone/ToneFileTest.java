package nl.peil.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong with a rule file is said to who writes it: which rule, and what to do.
class ToneFileTest {

    private static final String FILE = """
        words:
          you: je jij
        rules:
          - id: never
            kind: ABSOLUTE
            find:
              - <you> .. nooit
            unless:
              - zonder jou
            why: Nooit is zelden waar.
            instead: Vandaag ging het anders.
            yes:
              - Je komt nooit.
              - Jij bent nooit thuis.
            no:
              - Ik kom nooit.
              - Je komt.
        messages:
          - id: no-request
            kind: NO_REQUEST
            from: 3
            without:
              - "?"
            why: De ander weet niet wat je wilt.
            instead: Wil je me bellen?
            yes:
              - Ik kwam langs. Het was koud.
              - Ik kwam langs. Het was warm.
            no:
              - Ik kwam langs. Was je thuis?
              - Kort.
        """;

    @Test
    void a_file_without_a_fault_makes_its_remarks() {
        var tone = read(FILE);

        assertThat(tone.faults()).isEmpty();
        assertThat(tone.read("Dag, je komt dus nooit. Was je thuis?"))
                .containsExactly(
                        new Remark("never", Kind.ABSOLUTE, 5, 22, "Nooit is zelden waar.", "Vandaag ging het anders."));
        assertThat(tone.read("Je komt nooit zonder jou. Nee?")).isEmpty();
    }

    @Test
    void a_remark_about_the_whole_stands_at_its_end() {
        assertThat(read(FILE).read("Ik kwam langs bij jullie."))
                .singleElement()
                .satisfies(remark -> assertThat(remark.from()).isEqualTo(25));
    }

    @Test
    void sentences_that_show_otherwise_are_faults() {
        assertThat(read(FILE.replace("- Je komt.", "- Je komt nooit meer.")
                                .replace("Jij bent nooit thuis.", "Jij bent weg."))
                        .faults())
                .containsExactly("never doesn't find: Jij bent weg.", "never finds: Je komt nooit meer.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "kind: ABSOLUTE; kind: RUDE; rule never, kind: \"RUDE\" is none of BLAME",
                "kind: ABSOLUTE; kind: NO_I; put the rule under messages",
                "kind: NO_REQUEST; kind: BLAME; put the rule under rules",
                "why: Nooit is zelden waar.; because: Nooit.; rule never: \"because\" is not known here",
                "why: Nooit is zelden waar.; ; rule never, why: is missing",
                "- <you> .. nooit; - <me> .. nooit; there is no word list <me>",
                "id: no-request; id: never; there are two rules called never",
                "from: 3; from: three; rule no-request, from: must be a whole number",
                "- Ik kom nooit.; ; rule never, no: needs at least 2, and has 1",
                "find:; find: [; is not YAML",
            })
    void a_fault_says_where_and_what(String was, String is, String says) {
        assertThatThrownBy(() -> read(FILE.replace(was, is == null ? "" : is)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(says);
    }

    private static Tone read(String file) {
        return Tone.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "tone.yaml");
    }
}
