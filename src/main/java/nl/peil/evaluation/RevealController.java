package nl.peil.evaluation;

import static nl.peil.collaboration.Side.ORGANIZER;

import java.util.Locale;
import nl.peil.collaboration.SessionId;
import nl.peil.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Looking together, from the organizer's side.
@Controller
class RevealController {

    private final Evaluations evaluations;
    private final EvaluationPages pages;

    RevealController(Evaluations evaluations, EvaluationPages pages) {
        this.evaluations = evaluations;
        this.pages = pages;
    }

    @GetMapping("/sessions/{id}/reveal")
    String show(@PathVariable SessionId id, Model model, Locale language) {
        var evaluation = evaluations.find(id).orElseThrow(NotFound::new);
        var page = pages.reveal(evaluation, ORGANIZER, language);
        if (page.step() != Reveal.Step.WAITING) evaluations.look(id);
        model.addAttribute("reveal", page);
        return "evaluation/reveal";
    }
}
