package nl.peil.agreement;

import java.time.Instant;
import nl.peil.collaboration.CollaborationId;

/// A client told how she likes to work, and it has not led to an agreement yet.
public record ExpectationIn(CollaborationId collaboration, Instant answered) {}
