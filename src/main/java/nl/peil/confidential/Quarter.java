package nl.peil.confidential;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

/// Three months, named by their first day.
record Quarter(@JsonValue LocalDate first) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Quarter {
        if (!first.equals(first(first))) throw new Malformed();
    }

    static Quarter of(LocalDate day) {
        return new Quarter(first(day));
    }

    boolean isOver(LocalDate today) {
        return !today.isBefore(first.plusMonths(3));
    }

    private static LocalDate first(LocalDate day) {
        return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
    }
}
