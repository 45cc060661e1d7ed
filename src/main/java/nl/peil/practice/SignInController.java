package nl.peil.practice;

import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInController {

    private final SignIn signIn;
    private final Door door;

    SignInController(SignIn signIn, Door door) {
        this.signIn = signIn;
        this.door = door;
    }

    record Form(
            @NotBlank(message = "{practice.email.missing}") String email,

            @NotBlank(message = "{practice.password.missing}")
            String password) {
        Form {
            email = Typed.text(email);
            password = Typed.text(password);
        }
    }

    @GetMapping("/sign-in")
    String show(@AuthenticationPrincipal @Nullable Me me, @ModelAttribute("form") Form form) {
        return me == null ? "practice/sign-in" : "redirect:/";
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (errors.hasErrors()) return again(UNPROCESSABLE_CONTENT);
        return switch (signIn.withPassword(form.email(), form.password(), request.getRemoteAddr())) {
            case SignIn.Reply.Welcome(var me) -> {
                door.open(me, request, response);
                yield new ModelAndView("redirect:" + door.askedFor(request, response));
            }
            case SignIn.Reply.Wrong _ -> {
                errors.reject("practice.sign-in.wrong");
                yield again(UNPROCESSABLE_CONTENT);
            }
            case SignIn.Reply.Wait(var left) -> {
                errors.reject("practice.sign-in.wait", new Object[] {Throttle.minutes(left)}, null);
                yield again(TOO_MANY_REQUESTS);
            }
        };
    }

    /// A form that was open for too long, or was sent from elsewhere.
    @RequestMapping("/sign-in/stale")
    String stale() {
        return "practice/stale";
    }

    private static ModelAndView again(HttpStatus status) {
        return new ModelAndView("practice/sign-in", status);
    }
}
