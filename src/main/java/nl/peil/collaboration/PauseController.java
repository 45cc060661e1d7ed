package nl.peil.collaboration;

import java.time.LocalDate;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A pause has a date on which both mean to go on.
@Controller
@RequestMapping("/collaborations/{id}")
class PauseController {

    private final Collaborations collaborations;
    private final Practices practices;

    PauseController(Collaborations collaborations, Practices practices) {
        this.collaborations = collaborations;
        this.practices = practices;
    }

    @PostMapping("/paused")
    String pause(
            @PathVariable CollaborationId id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            RedirectAttributes after) {
        if (until == null || !until.isAfter(practices.today())) {
            after.addFlashAttribute("attention", "collaboration.pause.until.missing");
        } else if (collaborations.pause(id, until) != Phase.PAUSED) {
            after.addFlashAttribute("attention", "collaboration.pause.not-now");
        }
        return "redirect:/collaborations/{id}";
    }

    @PostMapping("/resumed")
    String resume(@PathVariable CollaborationId id) {
        collaborations.resume(id);
        return "redirect:/collaborations/{id}";
    }
}
