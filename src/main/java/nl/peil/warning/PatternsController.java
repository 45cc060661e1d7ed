package nl.peil.warning;

import nl.peil.practice.Me;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What comes back over all her clients. There is no address by which anybody else could ask for hers.
@Controller
class PatternsController {

    private final Patterns patterns;

    PatternsController(Patterns patterns) {
        this.patterns = patterns;
    }

    @GetMapping("/patterns")
    String show(@AuthenticationPrincipal Me me, Model model) {
        model.addAttribute("patterns", patterns.page(me.organizer()));
        return "warning/patterns";
    }
}
