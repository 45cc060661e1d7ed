package nl.peil.agreement;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import nl.peil.collaboration.CollaborationId;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What organizer and client expect, side by side.
@Controller
@RequestMapping("/collaborations/{id}/expectations")
class ExpectationsController {

    private final Expectations expectations;
    private final ClientLinks links;

    ExpectationsController(Expectations expectations, ClientLinks links) {
        this.expectations = expectations;
        this.links = links;
    }

    @ModelAttribute("expectations")
    ExpectationsPage expectations(@PathVariable CollaborationId id) {
        return expectations.page(id);
    }

    @ModelAttribute("link")
    ClientLinkPage link(@PathVariable CollaborationId id) {
        return links.page(Ask.EXPECTATIONS, id);
    }

    @GetMapping
    ModelAndView show(@PathVariable CollaborationId id) {
        return new ModelAndView("agreement/expectations")
                .addObject("form", PointsForm.of(Points.of(expectations.organizer(id)), null));
    }

    @PostMapping
    ModelAndView adjust(
            @PathVariable CollaborationId id, @Valid @ModelAttribute("form") PointsForm form, BindingResult errors) {
        if (errors.hasErrors()) return new ModelAndView("agreement/expectations", UNPROCESSABLE_CONTENT);
        expectations.adjust(id, form.points());
        return new ModelAndView("redirect:/collaborations/{id}/expectations");
    }
}
