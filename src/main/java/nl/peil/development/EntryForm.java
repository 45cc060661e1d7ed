package nl.peil.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.peil.platform.Typed;
import nl.peil.platform.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.BindingResult;

/// An entry as it is typed.
///
/// @param id made when the form is shown, so that sending it twice keeps one
/// @param lookBack what it looks back on
record EntryForm(
        @Nullable UUID id,

        @Nullable EntryKind kind,

        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,

        @Nullable String hours,

        @NotBlank(message = "{development.log.name.missing}")
        @Size(max = Entry.LONGEST_TITLE, message = "{development.log.name.long}")
        String title,

        @Size(max = Entry.MOST_WORDS, message = "{development.log.words.long}") @Nullable
        String words,

        @Nullable UUID lookBack) {

    EntryForm {
        id = id == null ? Uuids.next() : id;
        title = Typed.text(title);
        words = words == null ? null : Typed.lines(words);
    }

    static EntryForm of(Entry entry, Locale language) {
        return new EntryForm(
                entry.id().value(),
                entry.kind(),
                entry.day(),
                entry.minutes() == 0 ? "" : Hours.typed(entry.minutes(), language),
                entry.title(),
                entry.words(),
                null);
    }

    EntryId key() {
        return new EntryId(Objects.requireNonNull(id));
    }

    void check(LocalDate today, BindingResult errors) {
        if (kind == null) errors.rejectValue("kind", "development.log.kind.missing");
        if (day == null && !errors.hasFieldErrors("day")) errors.rejectValue("day", "development.log.day.missing");
        if (day != null && (day.isAfter(today) || day.getYear() < 1990)) {
            errors.rejectValue("day", "development.log.day.wrong");
        }
        if (Hours.minutes(Typed.text(hours)).isEmpty()) errors.rejectValue("hours", "development.log.time.wrong");
    }

    /// Once it is checked.
    Entry entry() {
        return new Entry(
                key(),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(day),
                Hours.minutes(Typed.text(hours)).orElseThrow(),
                title.strip(),
                Typed.orNothing(words));
    }
}
