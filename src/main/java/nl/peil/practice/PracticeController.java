package nl.peil.practice;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import nl.peil.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The practice itself: its name, and the zone its hours are in. For owners, as [SecurityConfig] says.
@Controller
@RequestMapping("/settings/practice")
class PracticeController {

    private final Practices practices;

    PracticeController(Practices practices) {
        this.practices = practices;
    }

    record Form(
            @NotBlank(message = "{practice.practice.missing}") @Size(max = 100, message = "{practice.too-long}")
            String practice,

            String zone,
            @Nullable Address address) {
        Form {
            practice = Typed.text(practice);
            zone = Typed.text(zone);
        }
    }

    /// Those of a region and a place; the others are older names of the same.
    @ModelAttribute("zones")
    List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted()
                .toList();
    }

    @GetMapping
    String show(Model model) {
        var practice = practices.practice();
        model.addAttribute("form", new Form(practice.name(), practice.zone(), practice.address()));
        return "practice/practice";
    }

    @PostMapping
    ModelAndView change(
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            @ModelAttribute("zones") List<String> zones,
            RedirectAttributes after) {
        if (!zones.contains(form.zone())) errors.rejectValue("zone", "practice.zone.unknown");
        if (errors.hasErrors()) return new ModelAndView("practice/practice", UNPROCESSABLE_CONTENT);
        practices.change(new Practices.Practice(
                form.practice(), form.zone(), form.address() == null ? Address.JE : form.address()));
        after.addFlashAttribute("notice", "practice.saved");
        return new ModelAndView("redirect:/settings");
    }
}
