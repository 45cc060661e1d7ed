package nl.peil.agreement;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import nl.peil.collaboration.CollaborationId;
import nl.peil.notice.Link;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The client says how she likes to work. No account: the link is hers.
@Controller
@RequestMapping("/l/expectations/{token}")
class ExpectationsLinkController {

    private final Expectations expectations;

    ExpectationsLinkController(Expectations expectations) {
        this.expectations = expectations;
    }

    @ModelAttribute("path")
    String path(@PathVariable String token) {
        return "/l/expectations/" + token;
    }

    @ModelAttribute("asked")
    AskedPage asked(Link link) {
        return expectations.asked(new CollaborationId(link.subject()));
    }

    @GetMapping
    ModelAndView show(
            Link link, @ModelAttribute("asked") AskedPage asked, @RequestParam(defaultValue = "false") boolean change) {
        if (!asked.open() || (asked.answered() && !change)) return new ModelAndView("agreement/expectations-thanks");
        var before = expectations.of(new CollaborationId(link.subject()));
        return new ModelAndView("agreement/expectations-asked")
                .addObject("form", PointsForm.of(before.client(), before.words()));
    }

    @PostMapping
    ModelAndView answer(Link link, @Valid @ModelAttribute("form") PointsForm form, BindingResult errors) {
        if (errors.hasErrors()) return new ModelAndView("agreement/expectations-asked", UNPROCESSABLE_CONTENT);
        expectations.answer(new CollaborationId(link.subject()), form.points(), form.wordsOrNothing());
        return new ModelAndView("redirect:/l/expectations/{token}");
    }
}
