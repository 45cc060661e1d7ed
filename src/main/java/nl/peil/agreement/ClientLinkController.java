package nl.peil.agreement;

import nl.peil.collaboration.CollaborationId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The buttons beside a client's link: a new one, taken back, sent.
@Controller
@RequestMapping("/collaborations/{id}/{purpose:expectations|agreement|trial|rhythm}/link")
class ClientLinkController {

    private static final String BACK = "redirect:/collaborations/{id}/{purpose}";

    private final ClientLinks links;

    ClientLinkController(ClientLinks links) {
        this.links = links;
    }

    @PostMapping
    String renew(@PathVariable CollaborationId id, @PathVariable String purpose) {
        links.renew(Ask.of(purpose), id);
        return BACK;
    }

    @PostMapping("/revoked")
    String revoke(@PathVariable CollaborationId id, @PathVariable String purpose, RedirectAttributes next) {
        links.revoke(Ask.of(purpose), id);
        next.addFlashAttribute("notice", "agreement.link.revoked");
        return BACK;
    }

    @PostMapping("/sent")
    String send(@PathVariable CollaborationId id, @PathVariable String purpose, RedirectAttributes next) {
        var ask = Ask.of(purpose);
        links.send(ask, id, ask.words());
        next.addFlashAttribute("notice", "agreement.link.sent");
        return BACK;
    }
}
