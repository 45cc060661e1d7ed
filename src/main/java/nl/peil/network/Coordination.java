package nl.peil.network;

import nl.peil.network.Networks.Reply;
import nl.peil.notice.Link;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import org.springframework.stereotype.Component;

/// What one practice does and another feels. Every step is a transaction within the practice whose rows it changes, so
/// there is none around them: whoever asks is looked at first, in her own practice.
@Component
class Coordination {

    private final Networks networks;
    private final NetworkInvitations invitations;

    Coordination(Networks networks, NetworkInvitations invitations) {
        this.networks = networks;
        this.invitations = invitations;
    }

    /// The network that an invitation leads to, as long as whoever made it still looks after that network.
    ///
    /// @throws NotFound when it leads nowhere any more
    Network invitedTo(Link link) {
        return link.tenant().call(() -> {
            var invitation = invitations.find(link.subject());
            if (!invitation.open()) throw new NotFound();
            var network = networks.coordinated();
            if (!network.id().equals(invitation.network())) throw new NotFound();
            return network;
        });
    }

    /// The practice that is bound joins. An invitation is for one practice: it is taken before anything is shared.
    Reply join(Link link) {
        var network = invitedTo(link);
        if (networks.mine().isPresent()) return Reply.IN_ONE;
        link.tenant().run(() -> invitations.accept(link));
        return networks.join(network.id());
    }

    /// The practice that is bound leaves.
    Reply leave() {
        var network = networks.mine().orElseThrow(NotFound::new);
        boolean last = networks.members().size() == 1;
        var reply = networks.leave(network.id());
        if (reply == Reply.DONE) invitations.withdrawAll();
        if (reply == Reply.DONE && last) network.founder().run(() -> networks.dissolve(network.id()));
        return reply;
    }

    /// The coordinator takes a practice out of the network.
    void remove(Tenant practice) {
        var network = another(practice);
        practice.run(() -> networks.leave(network.id()));
    }

    /// The coordinator has another practice look after the network.
    void handOver(Tenant to) {
        var network = another(to);
        invitations.withdrawAll();
        network.founder().run(() -> networks.giveTo(network.id(), network.coordinator(), to));
    }

    /// The network that is looked after here, when that other practice is in it.
    private Network another(Tenant practice) {
        var network = networks.coordinated();
        if (practice.equals(Tenant.current())) throw new NotFound();
        if (networks.members().stream().noneMatch(one -> one.tenant().equals(practice))) throw new NotFound();
        return network;
    }
}
