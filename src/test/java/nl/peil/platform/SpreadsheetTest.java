package nl.peil.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 6", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1+1"})
    void what_a_person_typed_never_becomes_a_formula(String typed) {
        assertThat(read(List.of("first", typed))).containsExactly("first", "'" + typed);
    }

    @Test
    void nothing_in_a_field_begins_another() {
        var typed = List.of("a;b", "a,=1+1", "a \"quoted\" word", "two\nlines", "");

        assertThat(read(typed)).isEqualTo(typed);
    }

    @Test
    void a_dutch_file_is_separated_by_semicolons_since_its_numbers_have_commas() {
        assertThat(written(Language.DUTCH)).endsWith("\"1,5\";\"uur\"\r\n");
        assertThat(written(Language.ENGLISH)).endsWith("\"1,5\",\"uur\"\r\n");
    }

    private static String written(java.util.Locale language) {
        return Spreadsheet.text(Spreadsheet.write(List.of(List.of("1,5", "uur")), language));
    }

    private static List<String> read(List<String> fields) {
        var read = new ArrayList<String>();
        var text = Spreadsheet.text(Spreadsheet.write(List.of(fields), Language.DUTCH));
        assertThat(Spreadsheet.read(text, (number, line) -> read.addAll(line))).isTrue();
        return read;
    }
}
