package nl.peil.network;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody of another practice is asked into the network.
///
/// @param begun when she began a practice with it; nothing for who had one
record NetworkInvitation(
        UUID id,
        NetworkId network,
        String name,
        String email,
        UUID invitedBy,
        Instant made,
        @Nullable Instant begun,
        @Nullable Instant accepted,
        @Nullable Instant withdrawn) {

    boolean open() {
        return accepted == null && withdrawn == null;
    }
}
