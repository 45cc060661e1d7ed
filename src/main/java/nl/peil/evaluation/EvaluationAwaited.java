package nl.peil.evaluation;

import java.time.Instant;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;

/// A session that the client hasn't answered about yet.
///
/// @param held when the session ended
/// @param remind whether it is time for the one reminder, and the organizer has to bring it
public record EvaluationAwaited(SessionId session, CollaborationId collaboration, Instant held, boolean remind) {}
