package nl.peil.notice;

import java.security.Principal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Links on their way to people: those that wait for you to bring them over, and those that went out.
@Controller
@RequestMapping("/outbox")
class OutboxController {

    private final Notes notes;
    private final Links links;
    private final Shares shares;
    private final MailServer server;

    OutboxController(Notes notes, Links links, Shares shares, MailServer server) {
        this.notes = notes;
        this.links = links;
        this.shares = shares;
        this.server = server;
    }

    @GetMapping
    String show(Principal me, Model model) {
        model.addAttribute("outbox", OutboxPage.of(notes.outbox(account(me)), this::share, server.isSet()));
        return "notice/outbox";
    }

    @PostMapping("/{id}/settled")
    String settle(@PathVariable UUID id, Principal me) {
        notes.settle(id, account(me));
        return "redirect:/outbox";
    }

    private SharePage share(Note note) {
        return shares.of(links.find(note.link()), note.recipient(), note.words());
    }

    /// Whoever signs in is known by the identifier of her account.
    private static UUID account(Principal me) {
        return UUID.fromString(me.getName());
    }
}
