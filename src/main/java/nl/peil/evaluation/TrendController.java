package nl.peil.evaluation;

import java.util.Locale;
import nl.peil.collaboration.CollaborationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The whole course of a collaboration, of all five together or one of them.
@Controller
class TrendController {

    private final Trends trends;

    TrendController(Trends trends) {
        this.trends = trends;
    }

    @GetMapping("/collaborations/{id}/trend")
    String show(
            @PathVariable CollaborationId id,
            @RequestParam(required = false) @Nullable Item item,
            Model model,
            Locale language) {
        model.addAttribute("trend", trends.page(id, item, language));
        return "evaluation/trend";
    }
}
