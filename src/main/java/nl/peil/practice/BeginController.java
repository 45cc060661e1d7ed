package nl.peil.practice;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import nl.peil.platform.Language;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Somebody who was asked in, and has no practice here yet, begins one.
@Controller
@RequestMapping("/begin/{secret}")
class BeginController {

    private static final String PAGE = "practice/begin";

    private final Practices practices;
    private final Passwords passwords;
    private final List<Newcomers> newcomers;
    private final Door door;

    BeginController(Practices practices, Passwords passwords, List<Newcomers> newcomers, Door door) {
        this.practices = practices;
        this.passwords = passwords;
        this.newcomers = newcomers;
        this.door = door;
    }

    @ModelAttribute("languages")
    List<String> languages() {
        return Language.ALL.stream().map(Locale::getLanguage).toList();
    }

    @GetMapping
    String show(@PathVariable String secret, @AuthenticationPrincipal @Nullable Me me, Locale locale, Model model) {
        var on = on(secret);
        if (me != null) return "redirect:" + on;
        model.addAttribute("form", Beginning.empty(locale));
        return PAGE;
    }

    @PostMapping
    ModelAndView begin(
            @PathVariable String secret,
            @AuthenticationPrincipal @Nullable Me me,
            @Valid @ModelAttribute("form") Beginning form,
            BindingResult errors,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        var on = on(secret);
        if (me != null) return new ModelAndView("redirect:" + on);
        form.check(passwords, errors);
        if (errors.hasErrors()) return new ModelAndView(PAGE, UNPROCESSABLE_CONTENT);
        var who = newcomers.stream().filter(one -> one.take(secret)).findFirst().orElseThrow(NotFound::new);
        boolean begun = false;
        try {
            var owner = new Tenant(Uuids.next()).call(() -> practices.begin(form.practice(), form.owner(locale)));
            begun = true;
            door.open(owner, request, response);
            return new ModelAndView("redirect:" + on);
        } catch (DataIntegrityViolationException e) {
            errors.rejectValue("email", "practice.email.taken");
            return new ModelAndView(PAGE, UNPROCESSABLE_CONTENT);
        } finally {
            if (!begun) who.giveBack(secret);
        }
    }

    private String on(String secret) {
        return newcomers.stream()
                .flatMap(one -> one.invited(secret).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
