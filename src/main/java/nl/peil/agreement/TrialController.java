package nl.peil.agreement;

import static nl.peil.collaboration.Side.ORGANIZER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import nl.peil.agreement.Trial.Reply;
import nl.peil.collaboration.CollaborationId;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/collaborations/{id}/trial")
class TrialController {

    private final Trials trials;
    private final ClientLinks links;

    TrialController(Trials trials, ClientLinks links) {
        this.trials = trials;
        this.links = links;
    }

    @ModelAttribute("path")
    String path(@PathVariable CollaborationId id) {
        return "/collaborations/" + id.value() + "/trial";
    }

    @GetMapping
    ModelAndView show(@PathVariable CollaborationId id) {
        var trial = trials.page(id, ORGANIZER);
        return page(id, trial).addObject("form", TrialForm.of(trial));
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable CollaborationId id, @Valid @ModelAttribute("form") TrialForm form, BindingResult errors) {
        if (errors.hasErrors()) return again(id);
        return switch (trials.answer(id, ORGANIZER, form.chosen(), form.wordsOrNothing())) {
            case Reply.Noted _, Reply.AlreadyDecided _ -> new ModelAndView("redirect:/collaborations/{id}/trial");
            case Reply.TooEarly(var left) -> {
                errors.reject("agreement.trial.too-early", new Object[] {left}, null);
                yield again(id);
            }
        };
    }

    private ModelAndView page(CollaborationId id, TrialPage trial) {
        return new ModelAndView("agreement/trial")
                .addObject("trial", trial)
                .addObject("link", links.page(Ask.TRIAL, id));
    }

    private ModelAndView again(CollaborationId id) {
        var page = page(id, trials.page(id, ORGANIZER));
        page.setStatus(UNPROCESSABLE_CONTENT);
        return page;
    }
}
