package nl.peil.agreement;

import static nl.peil.collaboration.Side.CLIENT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import nl.peil.agreement.Trial.Reply;
import nl.peil.collaboration.CollaborationId;
import nl.peil.notice.Link;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The client says how it goes on after the trial, and sees both answers when both are in.
@Controller
@RequestMapping("/l/trial/{token}")
class TrialLinkController {

    private final Trials trials;
    private final ClientLinks links;

    TrialLinkController(Trials trials, ClientLinks links) {
        this.trials = trials;
        this.links = links;
    }

    @ModelAttribute("path")
    String path(@PathVariable String token) {
        return "/l/trial/" + token;
    }

    @GetMapping
    ModelAndView show(Link link) {
        var trial = trials.page(about(link), CLIENT);
        return page(link, trial).addObject("form", TrialForm.of(trial));
    }

    @PostMapping
    ModelAndView answer(Link link, @Valid @ModelAttribute("form") TrialForm form, BindingResult errors) {
        if (errors.hasErrors()) return again(link);
        return switch (trials.answer(about(link), CLIENT, form.chosen(), form.wordsOrNothing())) {
            case Reply.Noted _, Reply.AlreadyDecided _ -> new ModelAndView("redirect:/l/trial/{token}");
            case Reply.TooEarly(var left) -> {
                errors.reject("agreement.trial.too-early", new Object[] {left}, null);
                yield again(link);
            }
        };
    }

    private ModelAndView page(Link link, TrialPage trial) {
        var page = new ModelAndView("agreement/trial-asked").addObject("trial", trial);
        if (trial.reopened()) page.addObject("agreement", links.path(Ask.AGREEMENT, about(link)));
        return page;
    }

    private ModelAndView again(Link link) {
        var page = page(link, trials.page(about(link), CLIENT));
        page.setStatus(UNPROCESSABLE_CONTENT);
        return page;
    }

    private static CollaborationId about(Link link) {
        return new CollaborationId(link.subject());
    }
}
