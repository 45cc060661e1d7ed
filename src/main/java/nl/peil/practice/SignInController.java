package nl.peil.practice;

import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import nl.peil.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInController {

    private static final String PAGE = "practice/sign-in";

    private final SignIn signIn;
    private final OpenSessions sessions;
    private final Door door;

    SignInController(SignIn signIn, OpenSessions sessions, Door door) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.door = door;
    }

    record Form(
            @NotBlank(message = "{practice.email.missing}") String email,

            @NotBlank(message = "{practice.password.missing}")
            String password) {

        static final Form EMPTY = new Form("", "");

        Form {
            email = Typed.text(email);
            password = Typed.text(password);
        }
    }

    @ModelAttribute("kept")
    @Nullable
    Kept kept(HttpServletRequest request) {
        return Kept.carriedBy(request);
    }

    @GetMapping("/sign-in")
    String show(@AuthenticationPrincipal @Nullable Me me, @ModelAttribute("form") Form form) {
        return me == null ? PAGE : "redirect:/";
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            @ModelAttribute("kept") @Nullable Kept kept,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (errors.hasErrors()) return new ModelAndView(PAGE, UNPROCESSABLE_CONTENT);
        return switch (signIn.withPassword(form.email(), form.password(), request.getRemoteAddr())) {
            case SignIn.Reply.Welcome(var me) -> {
                door.open(me, request, response);
                yield new ModelAndView(kept == null ? "redirect:" + door.askedFor(request, response) : "practice/kept");
            }
            case SignIn.Reply.Wrong _ -> {
                errors.reject("practice.sign-in.wrong");
                yield new ModelAndView(PAGE, UNPROCESSABLE_CONTENT);
            }
            case SignIn.Reply.Wait(var left) -> {
                errors.reject("practice.sign-in.wait", new Object[] {Throttle.minutes(left)}, null);
                yield new ModelAndView(PAGE, TOO_MANY_REQUESTS);
            }
        };
    }

    /// A form came in when nobody was signed in any more; forwarded here by [ToSignIn].
    @PostMapping("/sign-in/kept")
    ModelAndView keep(
            @RequestAttribute(ToSignIn.KEPT) Kept sent, HttpServletRequest request, HttpServletResponse response) {
        boolean htmx = request.getHeader("HX-Request") != null;
        if (htmx) {
            response.setHeader("HX-Retarget", "body");
            response.setHeader("HX-Reselect", "body");
            response.setHeader("HX-Reswap", "innerHTML");
        }
        // htmx shows a page with a 422, not with a 401.
        return new ModelAndView(PAGE, htmx ? UNPROCESSABLE_CONTENT : UNAUTHORIZED)
                .addObject("form", Form.EMPTY)
                .addObject("kept", sent);
    }

    @PostMapping("/sign-out/everywhere")
    String signOutEverywhere(@AuthenticationPrincipal Me me, HttpServletRequest request)
            throws jakarta.servlet.ServletException {
        sessions.end(me.organizer(), null);
        request.logout();
        return "redirect:/sign-in?bye";
    }
}
