package nl.peil.collaboration;

import java.util.Optional;
import nl.peil.notice.Link;

/// Whoever gives links to clients knows which collaboration each is about.
public interface LinkSubject {

    /// The collaboration that this link is about; nothing for a link of somebody else's, or one that isn't in the
    /// client's own hands.
    Optional<CollaborationId> collaborationOf(Link link);
}
