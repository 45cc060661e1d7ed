package nl.peil.referral;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.peil.notice.PhoneNumber;
import nl.peil.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// What people type about how to reach somebody.
final class Typing {

    static final String EMAIL = "\\s*(?:[^\\s@]{1,64}@[^\\s@]{1,180}\\.[^\\s@.]{2,60})?\\s*";
    private static final Pattern SITE =
            Pattern.compile("https?://[^\\s/.]+(\\.[^\\s/.]+)+(/\\S*)?", Pattern.CASE_INSENSITIVE);

    private static final DateTimeFormatter DUTCH_DAY =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Typing() {}

    /// In international form; nothing for an empty field.
    static @Nullable String phone(@Nullable String typed) {
        var number = Typed.orNothing(typed);
        return number == null ? null : PhoneNumber.international(number).orElse(null);
    }

    static void checkPhone(@Nullable String typed, Errors errors) {
        if (Typed.orNothing(typed) != null && phone(typed) == null) errors.rejectValue("phone", "referral.phone.wrong");
    }

    /// As a browser or a Dutch spreadsheet writes it: `2026-05-03` or `3-5-2026`.
    static Optional<LocalDate> day(String typed) {
        var text = typed.strip();
        try {
            return Optional.of(text.matches("\\d{4}-.*") ? LocalDate.parse(text) : LocalDate.parse(text, DUTCH_DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// With its beginning, which people leave out; nothing for what is no address of a website.
    static Optional<String> site(String typed) {
        var address = typed.strip();
        var whole = address.matches("(?i)https?://.*") ? address : "https://" + address;
        return SITE.matcher(whole).matches() && whole.length() <= 200 ? Optional.of(whole) : Optional.empty();
    }
}
