package nl.peil.agreement;

import java.time.Instant;
import java.util.UUID;

/// A client told how she likes to work, and it has not led to an agreement yet.
public record ExpectationIn(UUID collaboration, Instant answered) {}
