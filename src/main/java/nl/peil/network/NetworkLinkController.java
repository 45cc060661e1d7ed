package nl.peil.network;

import nl.peil.notice.Link;
import nl.peil.practice.Practices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What somebody sees who opens an invitation into a network: who asks, and the way on as owner of her own practice.
/// Behind a link nobody is signed in, so she says yes on a page of her own practice.
@Controller
class NetworkLinkController {

    private final Coordination coordination;
    private final NetworkInvitations invitations;
    private final Practices practices;

    NetworkLinkController(Coordination coordination, NetworkInvitations invitations, Practices practices) {
        this.coordination = coordination;
        this.invitations = invitations;
        this.practices = practices;
    }

    @GetMapping("/l/network/{secret}")
    String show(Link link, @PathVariable String secret, Model model) {
        model.addAttribute("network", coordination.invitedTo(link).name());
        model.addAttribute("practice", practices.name());
        model.addAttribute("on", "/network/join/" + secret);
        if (invitations.find(link.subject()).begun() == null) model.addAttribute("begin", "/begin/" + secret);
        return "network/asked";
    }
}
