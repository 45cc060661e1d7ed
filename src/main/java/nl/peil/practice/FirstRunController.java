package nl.peil.practice;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import nl.peil.platform.Language;
import nl.peil.platform.Tenant;
import nl.peil.platform.Typed;
import nl.peil.platform.Uuids;
import nl.peil.practice.Practices.Person;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The very first page: who you are. Open as long as there is no practice.
@Controller
@RequestMapping("/first-run")
class FirstRunController {

    private final Practices practices;
    private final Passwords passwords;
    private final SetUpCode code;
    private final Door door;

    FirstRunController(Practices practices, Passwords passwords, SetUpCode code, Door door) {
        this.practices = practices;
        this.passwords = passwords;
        this.code = code;
        this.door = door;
    }

    record Form(
            @NotBlank(message = "{practice.name.missing}") @Size(max = 100, message = "{practice.too-long}")
            String name,

            @NotBlank(message = "{practice.practice.missing}") @Size(max = 100, message = "{practice.too-long}")
            String practice,

            @NotBlank(message = "{practice.email.missing}")
            @Pattern(regexp = Organizer.EMAIL, message = "{practice.email.wrong}")
            String email,

            @NotBlank(message = "{practice.password.missing}")
            String password,

            String language,
            String code) {
        Form {
            name = Typed.text(name);
            practice = Typed.text(practice);
            email = Typed.text(email);
            password = Typed.text(password);
            language = Typed.text(language);
            code = Typed.text(code);
        }
    }

    @ModelAttribute("codeAsked")
    boolean codeAsked() {
        return code.asked();
    }

    @ModelAttribute("languages")
    List<String> languages() {
        return Language.ALL.stream().map(Locale::getLanguage).toList();
    }

    @GetMapping
    String show(Locale locale, Model model) {
        if (practices.begun()) return "redirect:/";
        model.addAttribute(
                "form",
                new Form("", "", "", "", Language.of(locale.toLanguageTag()).getLanguage(), ""));
        return "practice/first-run";
    }

    @PostMapping
    ModelAndView begin(
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (practices.begun()) return new ModelAndView("redirect:/");
        if (!errors.hasFieldErrors("password")) {
            passwords
                    .weakness(form.password(), form.name(), form.email(), form.practice())
                    .ifPresent(why -> errors.rejectValue("password", why));
        }
        if (code.asked() && !code.matches(form.code())) {
            errors.rejectValue("code", "practice.first-run.code.wrong");
        }
        if (errors.hasErrors()) return new ModelAndView("practice/first-run", UNPROCESSABLE_CONTENT);
        var language = form.language().isEmpty() ? locale : Language.of(form.language());
        var owner = new Person(form.name(), form.email(), form.password(), language);
        var begun = new Tenant(Uuids.next()).call(() -> practices.beginFirst(form.practice(), owner));
        begun.ifPresent(me -> door.open(me, request, response));
        return new ModelAndView(begun.isPresent() ? "redirect:/welcome" : "redirect:/");
    }
}
