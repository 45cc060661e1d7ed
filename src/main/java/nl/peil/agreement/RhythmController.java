package nl.peil.agreement;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
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
@RequestMapping("/collaborations/{id}/rhythm")
class RhythmController {

    private final Rhythms rhythms;
    private final ClientLinks links;

    RhythmController(Rhythms rhythms, ClientLinks links) {
        this.rhythms = rhythms;
        this.links = links;
    }

    record Form(
            @Pattern(regexp = "[1-4]", message = "{agreement.rhythm.missing}")
            String every) {
        Form {
            every = Objects.requireNonNullElse(every, "");
        }
    }

    @GetMapping
    ModelAndView show(@PathVariable CollaborationId id) {
        return page(id).addObject("form", new Form(""));
    }

    @PostMapping
    ModelAndView propose(
            @PathVariable CollaborationId id, @Valid @ModelAttribute("form") Form form, BindingResult errors) {
        if (errors.hasErrors()) {
            var page = page(id);
            page.setStatus(UNPROCESSABLE_CONTENT);
            return page;
        }
        rhythms.propose(id, Integer.parseInt(form.every()));
        return new ModelAndView("redirect:/collaborations/{id}/rhythm");
    }

    private ModelAndView page(CollaborationId id) {
        var rhythm = rhythms.page(id);
        var page = new ModelAndView("agreement/rhythm").addObject("rhythm", rhythm);
        return rhythm.proposed() == null ? page : page.addObject("link", links.page(Ask.RHYTHM, id));
    }
}
