package nl.peil.collaboration;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The way out of a collaboration: a reason, a few things to take care of, and only then it is closed.
@Controller
@RequestMapping("/collaborations/{id}/closing")
class ClosingController {

    private static final String PAGE = "collaboration/closing";

    private final Collaborations collaborations;
    private final Sessions sessions;

    ClosingController(Collaborations collaborations, Sessions sessions) {
        this.collaborations = collaborations;
        this.sessions = sessions;
    }

    record Form(
            @NotNull(message = "{collaboration.closing.reason.missing}")
            ClosingReason reason) {}

    @ModelAttribute
    void collaboration(@PathVariable CollaborationId id, Model model) {
        var collaboration = collaborations.find(id);
        model.addAttribute("header", collaborations.header(id));
        model.addAttribute("funding", collaboration.plan().funding());
        model.addAttribute("reason", collaboration.course().reason());
        model.addAttribute("planned", sessions.ahead(id).size());
    }

    @GetMapping
    String show(@ModelAttribute("form") Form form) {
        return PAGE;
    }

    @PostMapping
    ModelAndView start(
            @PathVariable CollaborationId id, @Valid @ModelAttribute("form") Form form, BindingResult errors) {
        if (errors.hasErrors()) return new ModelAndView(PAGE, UNPROCESSABLE_CONTENT);
        collaborations.startClosing(id, form.reason());
        return new ModelAndView("redirect:/collaborations/{id}/closing");
    }

    /// What is still planned won't take place.
    @PostMapping("/sessions-cancelled")
    String cancelSessions(@PathVariable CollaborationId id) {
        if (collaborations.header(id).phase() == Phase.CLOSING) sessions.cancelAhead(id);
        return "redirect:/collaborations/{id}/closing";
    }

    @PostMapping("/reopened")
    String reopen(@PathVariable CollaborationId id) {
        collaborations.stopClosing(id);
        return "redirect:/collaborations/{id}";
    }

    @PostMapping("/closed")
    String close(@PathVariable CollaborationId id) {
        sessions.closeWith(id);
        return "redirect:/collaborations/{id}";
    }
}
