package nl.peil.agreement;

import nl.peil.collaboration.CollaborationId;
import nl.peil.notice.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The client says yes or no to gauging less often, or asks for every session again.
@Controller
@RequestMapping("/l/rhythm/{token}")
class RhythmLinkController {

    private static final String PAGE = "redirect:/l/rhythm/{token}";

    private final Rhythms rhythms;

    RhythmLinkController(Rhythms rhythms) {
        this.rhythms = rhythms;
    }

    @ModelAttribute("path")
    String path(@PathVariable String token) {
        return "/l/rhythm/" + token;
    }

    @GetMapping
    ModelAndView show(Link link) {
        return new ModelAndView("agreement/rhythm-asked").addObject("rhythm", rhythms.page(about(link)));
    }

    /// @param read what she had before her eyes
    @PostMapping("/accepted")
    String accept(Link link, @RequestParam int read) {
        rhythms.accept(about(link), read);
        return PAGE;
    }

    @PostMapping("/declined")
    String decline(Link link, @RequestParam int read) {
        rhythms.decline(about(link), read);
        return PAGE;
    }

    @PostMapping("/back")
    String back(Link link) {
        rhythms.back(about(link));
        return PAGE;
    }

    private static CollaborationId about(Link link) {
        return new CollaborationId(link.subject());
    }
}
