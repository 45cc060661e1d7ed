package nl.peil.evaluation;

import java.time.Instant;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;

/// A session that the organizer hasn't answered about yet.
///
/// @param held when the session ended
/// @param until when the agreed wait is over
/// @param clientIn whether the client has answered already
public record EvaluationToGive(
        SessionId session, CollaborationId collaboration, Instant held, Instant until, boolean clientIn) {}
