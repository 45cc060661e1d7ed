package nl.peil.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import nl.peil.platform.Language;
import nl.peil.platform.Typed;
import nl.peil.practice.Practices.Person;
import org.springframework.validation.Errors;

/// What somebody types who begins a practice.
///
/// @param code what a stranger to the machine can't know; asked at the first run only
record Beginning(
        @NotBlank(message = "{practice.name.missing}") @Size(max = 100, message = "{practice.too-long}")
        String name,

        @NotBlank(message = "{practice.practice.missing}") @Size(max = 100, message = "{practice.too-long}")
        String practice,

        @NotBlank(message = "{practice.email.missing}")
        @Pattern(regexp = Organizer.EMAIL, message = "{practice.email.wrong}")
        String email,

        @NotBlank(message = "{practice.password.missing}") String password,

        String language,
        String code) {

    Beginning {
        name = Typed.text(name);
        practice = Typed.text(practice);
        email = Typed.text(email);
        password = Typed.text(password);
        language = Typed.text(language);
        code = Typed.text(code);
    }

    static Beginning empty(Locale language) {
        return new Beginning(
                "", "", "", "", Language.of(language.toLanguageTag()).getLanguage(), "");
    }

    void check(Passwords passwords, Errors errors) {
        if (errors.hasFieldErrors("password")) return;
        passwords.weakness(password, name, email, practice).ifPresent(why -> errors.rejectValue("password", why));
    }

    /// @param spoken what she reads the page in, when she chose nothing
    Person owner(Locale spoken) {
        return new Person(name, email, password, language.isEmpty() ? spoken : Language.of(language));
    }
}
