package nl.peil.collaboration;

import java.time.Instant;

/// A session of which it is known what became of it.
///
/// @param outcome anything but planned
public record SessionSettled(SessionId id, CollaborationId collaboration, Instant starts, SessionOutcome outcome) {}
