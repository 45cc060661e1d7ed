package nl.peil.network;

import java.util.Optional;
import nl.peil.notice.Link;
import nl.peil.notice.OpenLinks;
import nl.peil.platform.NotFound;
import nl.peil.practice.Newcomers;
import org.springframework.stereotype.Component;

/// Who is asked into a network and has no practice here yet, may begin one by her invitation; one.
@Component
class AskedIn implements Newcomers {

    private final OpenLinks links;
    private final Coordination coordination;
    private final NetworkInvitations invitations;

    AskedIn(OpenLinks links, Coordination coordination, NetworkInvitations invitations) {
        this.links = links;
        this.coordination = coordination;
        this.invitations = invitations;
    }

    @Override
    public Optional<String> invited(String secret) {
        return link(secret).filter(this::leadsOn).map(link -> "/network/join/" + secret);
    }

    private boolean leadsOn(Link link) {
        try {
            coordination.invitedTo(link);
        } catch (NotFound e) {
            return false;
        }
        return link.tenant().call(() -> invitations.find(link.subject())).begun() == null;
    }

    @Override
    public boolean take(String secret) {
        return link(secret)
                .map(link -> link.tenant().call(() -> invitations.begin(link.subject())))
                .orElse(false);
    }

    @Override
    public void giveBack(String secret) {
        link(secret).ifPresent(link -> link.tenant().run(() -> invitations.notBegun(link.subject())));
    }

    private Optional<Link> link(String secret) {
        return links.find(NetworkInvitations.PURPOSE, secret);
    }
}
