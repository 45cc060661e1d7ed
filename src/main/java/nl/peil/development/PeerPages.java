package nl.peil.development;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.peil.development.PeerPage.Asked;
import nl.peil.development.PeerPage.Person;
import nl.peil.development.PeerPage.Said;
import nl.peil.development.PeerReview.State;
import nl.peil.development.PeerTable.Contribution;
import nl.peil.development.PeerTable.Participant;
import nl.peil.platform.Typed;
import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what somebody may see of a round, and leaves out what she may not see yet.
@Component
@Transactional(readOnly = true)
class PeerPages {

    private final PeerReviews reviews;
    private final PeerTable table;
    private final Practices practices;

    PeerPages(PeerReviews reviews, PeerTable table, Practices practices) {
        this.reviews = reviews;
        this.table = table;
        this.practices = practices;
    }

    PeerPage of(PeerReviewId id, Me me) {
        var review = reviews.find(id, me);
        var participants = table.participants(review);
        var said = table.said(review);
        var names = names(participants);
        boolean joined = participants.stream().anyMatch(one -> one.organizer().equals(me.organizer()));
        var fellows = practices.practiceNames(participants.stream()
                .map(Participant::practice)
                .filter(one -> !one.equals(review.tenant()))
                .toList());
        return new PeerPage(
                id,
                review.title(),
                Typed.text(review.question()),
                Typed.text(review.story()),
                review.name(),
                PeerReviews.isHers(review, me),
                joined,
                hasSaid(said, me.organizer(), review.phase()),
                review.phase(),
                review.isRunning(),
                participants.stream()
                        .map(one -> new Person(
                                one.name(),
                                fellows.get(one.practice()),
                                hasSaid(said, one.organizer(), review.phase())))
                        .toList(),
                PeerReviews.isHers(review, me) ? awaited(id, me, participants) : List.of(),
                each(review, PeerPhase.SEE, said, names, me),
                asked(review, said, names, me),
                each(review, PeerPhase.ADVISE, said, names, me),
                review.taken(),
                review.state() instanceof State.Closed(var until) ? until.atZone(practices.zone()) : null);
    }

    private List<String> awaited(PeerReviewId id, Me me, List<Participant> participants) {
        var awaited = reviews.invited(id, me);
        for (var one : participants) {
            awaited.remove(one.organizer().value());
            awaited.remove(one.practice().value());
        }
        return List.copyOf(awaited.values());
    }

    /// @return nothing as long as she may not read it
    private static @Nullable List<Said> each(
            PeerReview review, PeerPhase step, List<Contribution> said, Map<OrganizerId, String> names, Me me) {
        if (!review.shows(step, hasSaid(said, me.organizer(), step))) return null;
        return in(said, step)
                .map(one -> new Said(
                        names.getOrDefault(one.organizer(), ""),
                        one.words(),
                        one.organizer().equals(me.organizer())))
                .toList();
    }

    private static List<Asked> asked(
            PeerReview review, List<Contribution> said, Map<OrganizerId, String> names, Me me) {
        if (!review.shows(PeerPhase.ASK, hasSaid(said, me.organizer(), PeerPhase.ASK))) return List.of();
        return in(said, PeerPhase.ASK)
                .filter(one -> one.answers() == null)
                .map(one -> new Asked(
                        one.id(),
                        names.getOrDefault(one.organizer(), ""),
                        one.words(),
                        answers(review, said, one.id()),
                        Uuids.next()))
                .toList();
    }

    /// Only whoever brought it answers.
    private static List<String> answers(PeerReview review, List<Contribution> said, UUID question) {
        return in(said, PeerPhase.ASK)
                .filter(one -> Objects.equals(one.answers(), question)
                        && one.organizer().equals(review.bringer()))
                .map(Contribution::words)
                .toList();
    }

    private static Stream<Contribution> in(List<Contribution> said, PeerPhase step) {
        return said.stream().filter(one -> one.phase() == step);
    }

    private static boolean hasSaid(List<Contribution> said, OrganizerId who, PeerPhase step) {
        return in(said, step).anyMatch(one -> one.organizer().equals(who));
    }

    private static Map<OrganizerId, String> names(List<Participant> participants) {
        var names = new HashMap<OrganizerId, String>();
        participants.forEach(one -> names.put(one.organizer(), one.name()));
        return names;
    }
}
