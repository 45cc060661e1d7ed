package nl.peil.handover;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.LinkSubject;
import nl.peil.notice.Link;
import nl.peil.notice.Links;
import nl.peil.notice.Notes;
import nl.peil.notice.Recipient;
import nl.peil.notice.SharePage;
import nl.peil.notice.Shares;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The two links of a handover: the client's, by which everything is hers to say, and a colleague's, by which she reads
/// what was ticked and no more.
@Component
@Transactional
class HandoverLinks implements LinkSubject {

    /// The client's.
    static final String ONWARD = "onward";

    /// A colleague's.
    static final String INVITED = "handover";

    private static final Duration CLIENT_VALID = Duration.ofDays(180);
    private static final Duration COLLEAGUE_VALID = Duration.ofDays(60);

    private final Links links;
    private final Shares shares;
    private final Notes notes;
    private final HandoverRepository handovers;
    private final Collaborations collaborations;

    HandoverLinks(
            Links links, Shares shares, Notes notes, HandoverRepository handovers, Collaborations collaborations) {
        this.links = links;
        this.shares = shares;
        this.notes = notes;
        this.handovers = handovers;
        this.collaborations = collaborations;
    }

    @Override
    public Optional<CollaborationId> collaborationOf(Link link) {
        if (!link.purpose().equals(ONWARD)) return Optional.empty();
        return handovers.findById(new HandoverId(link.subject())).map(Handover::collaboration);
    }

    String path(Handover handover) {
        return links.path(onward(handover));
    }

    String path(Candidate candidate) {
        return links.path(invited(candidate, Locale.of("nl")));
    }

    SharePage share(Handover handover) {
        return shares.of(onward(handover), collaborations.recipient(handover.collaboration()), "handover.onward.share");
    }

    /// For somebody else to bring to her.
    SharePage share(Handover handover, Recipient carrier) {
        return shares.of(onward(handover), carrier, "handover.carrier.share");
    }

    /// For the client, by mail or to the organizer's outbox.
    void send(Handover handover) {
        notes.send(
                handover.organizer().value(),
                collaborations.recipient(handover.collaboration()),
                onward(handover),
                "handover.onward.share");
    }

    SharePage share(Candidate candidate, Locale language) {
        return shares.of(invited(candidate, language), recipient(candidate, language), "handover.invited.share");
    }

    /// For a colleague, likewise.
    void invite(Handover handover, Candidate candidate, Locale language) {
        notes.send(
                handover.organizer().value(),
                recipient(candidate, language),
                invited(candidate, language),
                "handover.invited.share");
    }

    /// What was to be brought to her about it, isn't any more.
    void answered(Candidate candidate) {
        notes.overtake(INVITED, candidate.id().value());
    }

    void answered(Handover handover) {
        notes.overtake(ONWARD, handover.id().value());
    }

    /// From now on her link opens nothing.
    void close(Candidate candidate) {
        answered(candidate);
        links.revokeAll(INVITED, candidate.id().value());
    }

    private Link onward(Handover handover) {
        var language = collaborations.recipient(handover.collaboration()).language();
        return links.openOrMake(ONWARD, handover.id().value(), language, CLIENT_VALID);
    }

    private Link invited(Candidate candidate, Locale language) {
        return links.openOrMake(INVITED, candidate.id().value(), language, COLLEAGUE_VALID);
    }

    private static Recipient recipient(Candidate candidate, Locale language) {
        return new Recipient(candidate.name(), candidate.phone(), candidate.email(), language);
    }
}
