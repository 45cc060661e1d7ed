package nl.peil.practice;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Her own profile: once right after she got her account, and whenever she likes in the settings.
@Controller
class ProfileController {

    private final Profiles profiles;

    ProfileController(Profiles profiles) {
        this.profiles = profiles;
    }

    @ModelAttribute("axes")
    List<Axis> axes() {
        return List.of(Axis.values());
    }

    @GetMapping("/welcome")
    String welcome(@AuthenticationPrincipal Me me, Model model) {
        model.addAttribute("form", ProfileForm.of(profiles.of(me.organizer())));
        return "practice/welcome";
    }

    @PostMapping("/welcome")
    ModelAndView introduce(
            @AuthenticationPrincipal Me me, @Valid @ModelAttribute("form") ProfileForm form, BindingResult errors) {
        if (errors.hasErrors()) return new ModelAndView("practice/welcome", UNPROCESSABLE_CONTENT);
        profiles.save(me.organizer(), form.profile());
        return new ModelAndView("redirect:/welcome/keys");
    }

    @GetMapping("/settings/profile")
    String show(@AuthenticationPrincipal Me me, Model model) {
        model.addAttribute("form", ProfileForm.of(profiles.of(me.organizer())));
        return "practice/profile";
    }

    @PostMapping("/settings/profile")
    ModelAndView change(
            @AuthenticationPrincipal Me me,
            @Valid @ModelAttribute("form") ProfileForm form,
            BindingResult errors,
            RedirectAttributes after) {
        if (errors.hasErrors()) return new ModelAndView("practice/profile", UNPROCESSABLE_CONTENT);
        profiles.save(me.organizer(), form.profile());
        after.addFlashAttribute("notice", "practice.saved");
        return new ModelAndView("redirect:/settings");
    }
}
