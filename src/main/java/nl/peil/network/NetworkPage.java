package nl.peil.network;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.peil.platform.Tenant;

/// A network for an owner of one of its practices.
///
/// @param coordinator whether her practice looks after it
/// @param invitations open ones, for the coordinator
record NetworkPage(String name, boolean coordinator, List<One> practices, List<Asked> invitations) {

    /// @param mine whether it is the reader's
    record One(UUID id, String name, ZonedDateTime joined, boolean coordinates, boolean mine) {}

    record Asked(UUID id, String name, String email) {}

    static NetworkPage of(
            Network network,
            List<Member> members,
            Map<Tenant, String> names,
            List<NetworkInvitation> invitations,
            ZoneId zone) {
        return new NetworkPage(
                network.name(),
                network.isMine(),
                members.stream()
                        .map(one -> new One(
                                one.tenant().value(),
                                names.getOrDefault(one.tenant(), ""),
                                one.joined().atZone(zone),
                                one.tenant().equals(network.coordinator()),
                                one.tenant().equals(Tenant.current())))
                        .toList(),
                invitations.stream()
                        .map(one -> new Asked(one.id(), one.name(), one.email()))
                        .toList());
    }

    /// Whether the reader's practice can go, or first has to have another look after the network.
    public boolean leavable() {
        return !coordinator || practices.size() == 1;
    }
}
