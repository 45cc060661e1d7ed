package nl.peil.development;

import java.time.Instant;
import java.util.UUID;
import nl.peil.collaboration.CollaborationId;
import org.jspecify.annotations.Nullable;

/// Something to look back on, that she hasn't answered yet.
///
/// @param subject the bump, the collaboration or the peer review
/// @param collaboration nothing at a peer review
record LookBack(UUID subject, Kind kind, @Nullable CollaborationId collaboration, Instant made) {

    enum Kind {
        BUMP,
        CLOSING,
        PEER_REVIEW;

        /// What an entry about it is.
        EntryKind entry() {
            return this == PEER_REVIEW ? EntryKind.PEER_REVIEW : EntryKind.REFLECTION;
        }
    }
}
