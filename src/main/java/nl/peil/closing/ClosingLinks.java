package nl.peil.closing;

import java.time.Duration;
import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.LinkSubject;
import nl.peil.notice.Link;
import nl.peil.notice.Links;
import nl.peil.notice.Notes;
import nl.peil.notice.SharePage;
import nl.peil.notice.Shares;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The link by which a client looks back, writes her passport, and says how she is weeks later.
@Component
@Transactional
class ClosingLinks implements LinkSubject {

    static final String PURPOSE = "closing";

    /// Long enough for the end itself and the weeks after it.
    private static final Duration VALID = Duration.ofDays(240);

    private final Links links;
    private final Shares shares;
    private final Notes notes;
    private final Collaborations collaborations;

    ClosingLinks(Links links, Shares shares, Notes notes, Collaborations collaborations) {
        this.links = links;
        this.shares = shares;
        this.notes = notes;
        this.collaborations = collaborations;
    }

    @Override
    public Optional<CollaborationId> collaborationOf(Link link) {
        return link.purpose().equals(PURPOSE) ? Optional.of(new CollaborationId(link.subject())) : Optional.empty();
    }

    String path(CollaborationId collaboration) {
        return links.path(link(collaboration));
    }

    /// @param words a message key, as in [Shares]
    SharePage share(CollaborationId collaboration, String words) {
        return shares.of(link(collaboration), collaborations.recipient(collaboration), words);
    }

    /// By mail, or to the organizer's outbox.
    void send(CollaborationId collaboration, String words) {
        var header = collaborations.header(collaboration);
        notes.send(header.organizer().value(), header.recipient(), link(collaboration), words);
    }

    /// She answered: nobody has to bring the question to her any more.
    void answered(CollaborationId collaboration) {
        notes.overtake(PURPOSE, collaboration.value());
    }

    /// From now on it opens nothing, and what was to be brought isn't.
    void forget(CollaborationId collaboration) {
        answered(collaboration);
        links.revokeAll(PURPOSE, collaboration.value());
    }

    private Link link(CollaborationId collaboration) {
        var language = collaborations.recipient(collaboration).language();
        return links.openOrMake(PURPOSE, collaboration.value(), language, VALID);
    }
}
