package nl.peil.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.util.DetailedError;

class FormErrorsTest {

    record Form(String name, List<String> lines, String note) {}

    private final FormErrors errors = new FormErrors();

    @Test
    void errors_are_told_in_the_order_of_the_fields_with_those_about_the_whole_first() {
        var told = errors.inOrder(
                List.of(wrong("note"), wrong("lines[0].day"), new DetailedError("taken", null, "whole"), wrong("name")),
                new Form("", List.of(), ""));

        assertThat(told).extracting(DetailedError::getMessage).containsExactly("whole", "name", "lines[0].day", "note");
    }

    @Test
    void without_a_record_they_stay_as_they_are() {
        var found = List.of(wrong("note"), wrong("name"));

        assertThat(errors.inOrder(found, "not a record")).isEqualTo(found);
    }

    private static DetailedError wrong(String field) {
        return new DetailedError(field, "missing", null, field);
    }
}
