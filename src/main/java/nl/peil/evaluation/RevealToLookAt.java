package nl.peil.evaluation;

import java.time.Instant;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;

/// Something of the client's that has opened and that the organizer hasn't looked at since.
///
/// @param held when the session ended
/// @param together whether the client wants to look together, and hasn't opened it yet
public record RevealToLookAt(SessionId session, CollaborationId collaboration, Instant held, boolean together) {}
