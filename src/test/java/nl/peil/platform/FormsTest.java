package nl.peil.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.util.DetailedError;

class FormsTest {

    record Form(String name, List<String> lines, String note) {}

    record Days(DayOfWeek one, Set<DayOfWeek> more) {}

    private final Forms forms = new Forms();

    @Test
    void errors_are_told_in_the_order_of_the_fields_with_those_about_the_whole_first() {
        var told = forms.inOrder(
                List.of(wrong("note"), wrong("lines[0].day"), new DetailedError("taken", null, "whole"), wrong("name")),
                new Form("", List.of(), ""));

        assertThat(told).extracting(DetailedError::getMessage).containsExactly("whole", "name", "lines[0].day", "note");
    }

    @Test
    void what_is_no_record_leaves_them_as_they_were_found() {
        var found = List.of(wrong("note"), wrong("name"));

        assertThat(forms.inOrder(found, "not a record")).isEqualTo(found);
    }

    @Test
    void a_field_of_one_or_of_several_offers_all_there_are() {
        var form = new Days(DayOfWeek.MONDAY, Set.of());

        assertThat(forms.choices(form, "one")).isEqualTo(List.of(DayOfWeek.values()));
        assertThat(forms.choices(form, "more")).isEqualTo(List.of(DayOfWeek.values()));
    }

    private static DetailedError wrong(String field) {
        return new DetailedError(field, "missing", null, field);
    }
}
