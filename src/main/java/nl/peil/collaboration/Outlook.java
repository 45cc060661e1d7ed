package nl.peil.collaboration;

import java.time.Instant;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;

/// Where a collaboration is, and what is ahead of it.
///
/// @param made when it was first known here
/// @param next when they meet again, when that was planned
/// @param toSettle whether a planned session has begun of which nobody said what became of it
public record Outlook(
        CollaborationId id,
        OrganizerId organizer,
        Phase phase,
        Instant made,
        @Nullable Instant next,
        boolean toSettle) {}
