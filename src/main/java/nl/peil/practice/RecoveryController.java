package nl.peil.practice;

import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import nl.peil.platform.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The way in for who forgot her password: a code from paper, and a new password.
@Controller
@RequestMapping("/sign-in/recovery")
class RecoveryController {

    private final SignIn signIn;
    private final Passwords passwords;
    private final OpenSessions sessions;
    private final Door door;

    RecoveryController(SignIn signIn, Passwords passwords, OpenSessions sessions, Door door) {
        this.signIn = signIn;
        this.passwords = passwords;
        this.sessions = sessions;
        this.door = door;
    }

    record Form(
            @NotBlank(message = "{practice.email.missing}") String email,

            @NotBlank(message = "{practice.recovery.code.missing}")
            String code,

            @NotBlank(message = "{practice.password.missing}")
            String password) {
        Form {
            email = Typed.text(email);
            code = Typed.text(code);
            password = Typed.text(password);
        }
    }

    @GetMapping
    String show(@ModelAttribute("form") Form form) {
        return "practice/recovery";
    }

    @PostMapping
    ModelAndView recover(
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes after) {
        if (!errors.hasFieldErrors("password")) {
            passwords.weakness(form.password(), form.email()).ifPresent(why -> errors.rejectValue("password", why));
        }
        if (errors.hasErrors()) return again(UNPROCESSABLE_CONTENT);
        return switch (signIn.withCode(form.email(), form.code(), form.password(), request.getRemoteAddr())) {
            case SignIn.Reply.Welcome(var me) -> {
                sessions.end(me.organizer(), null);
                door.open(me, request, response);
                after.addFlashAttribute("notice", "practice.recovery.done");
                yield new ModelAndView("redirect:/settings/recovery-codes");
            }
            case SignIn.Reply.Wrong _ -> {
                errors.reject("practice.recovery.wrong");
                yield again(UNPROCESSABLE_CONTENT);
            }
            case SignIn.Reply.Wait(var left) -> {
                errors.reject("practice.sign-in.wait", new Object[] {Throttle.minutes(left)}, null);
                yield again(TOO_MANY_REQUESTS);
            }
        };
    }

    private static ModelAndView again(HttpStatus status) {
        return new ModelAndView("practice/recovery", status);
    }
}
