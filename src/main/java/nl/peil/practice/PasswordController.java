package nl.peil.practice;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import nl.peil.platform.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Another password. Wherever else she is signed in, she is so no longer.
@Controller
@RequestMapping("/settings/password")
class PasswordController {

    private final Organizers organizers;
    private final Passwords passwords;
    private final SignIn signIn;
    private final OpenSessions sessions;

    PasswordController(Organizers organizers, Passwords passwords, SignIn signIn, OpenSessions sessions) {
        this.organizers = organizers;
        this.passwords = passwords;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    record Form(
            @NotBlank(message = "{practice.password.missing}")
            String current,

            @NotBlank(message = "{practice.password.new.missing}")
            String password) {
        Form {
            current = Typed.text(current);
            password = Typed.text(password);
        }
    }

    @GetMapping
    String show(@ModelAttribute("form") Form form) {
        return "practice/password";
    }

    @PostMapping
    ModelAndView change(
            @AuthenticationPrincipal Me me,
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes after) {
        if (!errors.hasFieldErrors("password")) {
            passwords.weakness(form.password(), me.name()).ifPresent(why -> errors.rejectValue("password", why));
        }
        if (!errors.hasErrors()) {
            signIn.again(me, form.current(), request.getRemoteAddr()).tell(errors, "current");
        }
        if (errors.hasErrors()) return new ModelAndView("practice/password", UNPROCESSABLE_CONTENT);
        organizers.changePassword(me.organizer(), passwords.hash(form.password()));
        sessions.end(me.organizer(), request.getSession().getId());
        after.addFlashAttribute("notice", "practice.password.changed");
        return new ModelAndView("redirect:/settings");
    }
}
