package nl.peil.practice;

import java.util.List;
import java.util.UUID;

record MembersPage(List<Member> members, List<Member> gone, List<Asked> asked) {

    /// @param me whether it is who looks at the page
    record Member(UUID id, String name, String email, boolean owner, boolean me) {}

    record Asked(UUID id, String name, String email) {}

    static MembersPage of(List<Organizer> organizers, List<Invitation> invitations, Me me) {
        return new MembersPage(
                members(organizers, true, me),
                members(organizers, false, me),
                invitations.stream()
                        .map(one -> new Asked(one.id(), one.name(), one.email()))
                        .toList());
    }

    private static List<Member> members(List<Organizer> organizers, boolean active, Me me) {
        return organizers.stream()
                .filter(one -> one.active() == active)
                .map(one -> new Member(
                        one.id().value(),
                        one.name(),
                        one.email(),
                        one.role() == Role.OWNER,
                        one.id().equals(me.organizer())))
                .toList();
    }
}
