package nl.peil.conversation;

import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The organizer gives a client the link to her own page.
@Controller
@RequestMapping("/collaborations/{id}/own")
class OwnLinkController {

    private final OwnLinks links;
    private final Collaborations collaborations;

    OwnLinkController(OwnLinks links, Collaborations collaborations) {
        this.links = links;
        this.collaborations = collaborations;
    }

    @GetMapping
    String show(@PathVariable CollaborationId id, Model model) {
        model.addAttribute("collaboration", id);
        model.addAttribute("client", collaborations.header(id).client());
        model.addAttribute("share", links.share(id));
        return "conversation/own-link";
    }

    @PostMapping
    String renew(@PathVariable CollaborationId id) {
        links.renew(id);
        return "redirect:/collaborations/{id}/own";
    }
}
