package nl.peil.practice;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.peil.platform.Language;
import nl.peil.platform.Typed;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Her own account: name, address and language.
@Controller
@RequestMapping("/settings/account")
class AccountController {

    private final Organizers organizers;
    private final SignIn signIn;
    private final Door door;

    AccountController(Organizers organizers, SignIn signIn, Door door) {
        this.organizers = organizers;
        this.signIn = signIn;
        this.door = door;
    }

    /// @param password only needed for another address, since that is what she signs in with
    record Form(
            @NotBlank(message = "{practice.name.missing}") @Size(max = 100, message = "{practice.too-long}")
            String name,

            @NotBlank(message = "{practice.email.missing}")
            @Pattern(regexp = Organizer.EMAIL, message = "{practice.email.wrong}")
            String email,

            String language,
            String password) {
        Form {
            name = Typed.text(name);
            email = Typed.text(email);
            language = Typed.text(language);
            password = Typed.text(password);
        }
    }

    @ModelAttribute("languages")
    List<String> languages() {
        return Language.ALL.stream().map(java.util.Locale::getLanguage).toList();
    }

    @GetMapping
    String show(@AuthenticationPrincipal Me me, Model model) {
        var account = organizers.find(me.organizer());
        model.addAttribute("form", new Form(account.name(), account.email(), account.language(), ""));
        return "practice/account";
    }

    @PostMapping
    ModelAndView change(
            @AuthenticationPrincipal Me me,
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes after) {
        if (!errors.hasErrors() && !sameAddress(me, form)) checkPassword(me, form, errors, request);
        if (!errors.hasErrors()) {
            try {
                var changed =
                        organizers.change(me.organizer(), form.name(), form.email(), Language.of(form.language()));
                door.refresh(changed, request, response);
                after.addFlashAttribute("notice", "practice.saved");
                return new ModelAndView("redirect:/settings");
            } catch (DataIntegrityViolationException e) {
                errors.rejectValue("email", "practice.email.taken");
            }
        }
        return new ModelAndView("practice/account", UNPROCESSABLE_CONTENT);
    }

    private boolean sameAddress(Me me, Form form) {
        return organizers.find(me.organizer()).email().equals(Organizer.address(form.email()));
    }

    private void checkPassword(Me me, Form form, BindingResult errors, HttpServletRequest request) {
        if (form.password().isEmpty()) {
            errors.rejectValue("password", "practice.account.password.needed");
            return;
        }
        signIn.again(me, form.password(), request.getRemoteAddr()).tell(errors, "password");
    }
}
