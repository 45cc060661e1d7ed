package nl.peil.practice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A colleague asked into the practice.
record Invitation(
        UUID id,
        String name,
        String email,
        OrganizerId invitedBy,
        Instant made,
        @Nullable Instant accepted,
        @Nullable Instant withdrawn) {

    boolean open() {
        return accepted == null && withdrawn == null;
    }
}
