package nl.peil.collaboration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A collaboration as a line of a list.
///
/// @param next when the next planned session begins
public record CollaborationLine(
        CollaborationId id,
        ClientId clientId,
        String client,
        String purpose,
        Phase phase,
        int held,
        @Nullable Instant next) {}
