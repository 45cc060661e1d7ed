package nl.peil.network;

import nl.peil.network.Networks.Reply;
import nl.peil.notice.Link;
import nl.peil.notice.OpenLinks;
import nl.peil.platform.NotFound;
import nl.peil.practice.Practices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// An owner with an invitation reads what her practice will share, and says yes.
@Controller
@RequestMapping("/network/join/{secret}")
class NetworkJoinController {

    private final OpenLinks links;
    private final Coordination coordination;
    private final Networks networks;
    private final Practices practices;

    NetworkJoinController(OpenLinks links, Coordination coordination, Networks networks, Practices practices) {
        this.links = links;
        this.coordination = coordination;
        this.networks = networks;
        this.practices = practices;
    }

    @GetMapping
    String show(@PathVariable String secret, Model model) {
        var link = link(secret);
        model.addAttribute("network", coordination.invitedTo(link).name());
        model.addAttribute("practice", link.tenant().call(practices::name));
        model.addAttribute("own", practices.name());
        model.addAttribute("taken", networks.mine().isPresent());
        return "network/join";
    }

    @PostMapping
    String join(@PathVariable String secret, RedirectAttributes after) {
        if (coordination.join(link(secret)) == Reply.DONE) after.addFlashAttribute("notice", "network.joined");
        else after.addFlashAttribute("attention", "network.join.taken");
        return "redirect:/network";
    }

    private Link link(String secret) {
        return links.find(NetworkInvitations.PURPOSE, secret).orElseThrow(NotFound::new);
    }
}
