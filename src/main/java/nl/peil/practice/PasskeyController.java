package nl.peil.practice;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Adding, removing and using a passkey. `js/passkey.js` asks for the options, has the browser answer, and sends the
/// form.
@Controller
class PasskeyController {

    private static final String CHALLENGE = "passkey-challenge";
    private static final int SECONDS_TO_ANSWER = 600;

    private final Passkeys passkeys;
    private final Practices practices;
    private final Door door;
    private final MessageSource messages;

    PasskeyController(Passkeys passkeys, Practices practices, Door door, MessageSource messages) {
        this.passkeys = passkeys;
        this.practices = practices;
        this.door = door;
        this.messages = messages;
    }

    @GetMapping(path = "/sign-in/passkey", produces = APPLICATION_JSON_VALUE)
    @ResponseBody
    String optionsToSignIn(@AuthenticationPrincipal @Nullable Me me, HttpSession session) {
        if (me == null) session.setMaxInactiveInterval(SECONDS_TO_ANSWER);
        return passkeys.toSignIn(challenge(session));
    }

    @PostMapping("/sign-in/passkey")
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response) {
        var me = challenged(request).flatMap(challenge -> passkeys.signIn(challenge, credential));
        if (me.isEmpty()) {
            var page = new ModelAndView("practice/sign-in", UNPROCESSABLE_CONTENT);
            return page.addObject("form", SignInController.Form.EMPTY).addObject("unknownKey", true);
        }
        door.open(me.get(), request, response);
        return new ModelAndView("redirect:" + door.askedFor(request, response));
    }

    @GetMapping("/settings/passkeys")
    String show(@AuthenticationPrincipal Me me, Model model) {
        model.addAttribute("passkeys", passkeys.of(me.organizer()));
        model.addAttribute("zone", practices.zone());
        return "practice/passkeys";
    }

    @GetMapping(path = "/settings/passkeys/options", produces = APPLICATION_JSON_VALUE)
    @ResponseBody
    String optionsToAdd(@AuthenticationPrincipal Me me, HttpSession session) {
        return passkeys.toAdd(me, challenge(session));
    }

    @PostMapping("/settings/passkeys")
    String add(
            @AuthenticationPrincipal Me me,
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            Locale language,
            RedirectAttributes after) {
        var label = name.isBlank() ? messages.getMessage("practice.passkeys.unnamed", null, language) : name.strip();
        boolean added = challenged(request)
                .map(challenge ->
                        passkeys.add(me, challenge, credential, label.substring(0, Math.min(60, label.length()))))
                .orElse(false);
        after.addFlashAttribute(
                added ? "notice" : "attention", added ? "practice.passkeys.added" : "practice.passkeys.failed");
        return "redirect:/settings/passkeys";
    }

    @PostMapping("/settings/passkeys/{id}/removal")
    String remove(@AuthenticationPrincipal Me me, @PathVariable String id, RedirectAttributes after) {
        passkeys.remove(me.organizer(), id);
        after.addFlashAttribute("notice", "practice.passkeys.removed");
        return "redirect:/settings/passkeys";
    }

    private static String challenge(HttpSession session) {
        var challenge = Passkeys.challenge();
        session.setAttribute(CHALLENGE, challenge);
        return challenge;
    }

    /// Good for one answer, right or wrong.
    private static Optional<String> challenged(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(CHALLENGE) instanceof String challenge)) return Optional.empty();
        session.removeAttribute(CHALLENGE);
        return Optional.of(challenge);
    }
}
