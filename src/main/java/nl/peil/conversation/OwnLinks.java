package nl.peil.conversation;

import java.time.Duration;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.notice.Link;
import nl.peil.notice.Links;
import nl.peil.notice.Notes;
import nl.peil.notice.SharePage;
import nl.peil.notice.Shares;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The link to a client's own page, where she finds at any time what was agreed, and can say that something is wrong.
@Component
@Transactional
class OwnLinks {

    static final String PURPOSE = "own";

    /// Longer than nearly every collaboration.
    private static final Duration VALID = Duration.ofDays(730);

    private final Links links;
    private final Shares shares;
    private final Notes notes;
    private final Collaborations collaborations;

    OwnLinks(Links links, Shares shares, Notes notes, Collaborations collaborations) {
        this.links = links;
        this.shares = shares;
        this.notes = notes;
        this.collaborations = collaborations;
    }

    String path(CollaborationId collaboration) {
        return links.path(link(collaboration));
    }

    SharePage share(CollaborationId collaboration) {
        return shares.of(link(collaboration), collaborations.recipient(collaboration), "conversation.own.share");
    }

    /// By mail, or to the organizer's outbox.
    ///
    /// @param words a message key, as in [Shares]
    void send(CollaborationId collaboration, String words) {
        var header = collaborations.header(collaboration);
        notes.send(header.organizer().value(), header.recipient(), link(collaboration), words);
    }

    /// A new one; what was given away before opens nothing any more.
    void renew(CollaborationId collaboration) {
        links.revokeAll(PURPOSE, collaboration.value());
    }

    private Link link(CollaborationId collaboration) {
        var language = collaborations.recipient(collaboration).language();
        return links.openOrMake(PURPOSE, collaboration.value(), language, VALID);
    }
}
