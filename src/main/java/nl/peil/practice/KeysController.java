package nl.peil.practice;

import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import nl.peil.platform.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Spare keys: recovery codes, shown once, to print. Right after she got her account, and anew from the settings.
@Controller
class KeysController {

    private final RecoveryCodes codes;
    private final SignIn signIn;

    KeysController(RecoveryCodes codes, SignIn signIn) {
        this.codes = codes;
        this.signIn = signIn;
    }

    record Form(
            @NotBlank(message = "{practice.password.missing}")
            String password) {
        Form {
            password = Typed.text(password);
        }
    }

    @ModelAttribute("codesLeft")
    int left(@AuthenticationPrincipal Me me) {
        return codes.left(me.organizer());
    }

    @GetMapping("/welcome/keys")
    String welcome() {
        return "practice/welcome-keys";
    }

    /// The first time it takes no password: she has just chosen it.
    @PostMapping("/welcome/keys")
    String first(@AuthenticationPrincipal Me me, Model model) {
        if (left(me) > 0) return "redirect:/settings/recovery-codes";
        model.addAttribute("offerPasskey", true);
        return shown(me, model, "/today");
    }

    @GetMapping("/settings/recovery-codes")
    String show(@ModelAttribute("form") Form form) {
        return "practice/recovery-codes";
    }

    @PostMapping("/settings/recovery-codes")
    ModelAndView renew(
            @AuthenticationPrincipal Me me,
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        if (errors.hasErrors()) return new ModelAndView("practice/recovery-codes", UNPROCESSABLE_CONTENT);
        var reply = signIn.again(me, form.password(), request.getRemoteAddr());
        reply.tell(errors, "password");
        return switch (reply) {
            case SignIn.Reply.Welcome _ -> new ModelAndView(shown(me, model, "/settings"));
            case SignIn.Reply.Wrong _ -> new ModelAndView("practice/recovery-codes", UNPROCESSABLE_CONTENT);
            case SignIn.Reply.Wait _ -> new ModelAndView("practice/recovery-codes", TOO_MANY_REQUESTS);
        };
    }

    /// Shown in the answer itself: they are kept nowhere on the way to another page.
    private String shown(Me me, Model model, String next) {
        model.addAttribute(
                "codes",
                codes.make(me.organizer()).stream().map(RecoveryCode::shown).toList());
        model.addAttribute("next", next);
        return "practice/codes";
    }
}
