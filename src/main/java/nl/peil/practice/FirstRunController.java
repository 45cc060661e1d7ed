package nl.peil.practice;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import nl.peil.platform.Language;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
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
        model.addAttribute("form", Beginning.empty(locale));
        return "practice/first-run";
    }

    @PostMapping
    ModelAndView begin(
            @Valid @ModelAttribute("form") Beginning form,
            BindingResult errors,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (practices.begun()) return new ModelAndView("redirect:/");
        form.check(passwords, errors);
        if (code.asked() && !code.matches(form.code())) {
            errors.rejectValue("code", "practice.first-run.code.wrong");
        }
        if (errors.hasErrors()) return new ModelAndView("practice/first-run", UNPROCESSABLE_CONTENT);
        var begun = new Tenant(Uuids.next()).call(() -> practices.beginFirst(form.practice(), form.owner(locale)));
        begun.ifPresent(me -> door.open(me, request, response));
        return new ModelAndView(begun.isPresent() ? "redirect:/welcome" : "redirect:/");
    }
}
