package nl.peil.evaluation;

import java.time.ZonedDateTime;

/// A sentence that a client wrote after a session and shares with her organizer now.
public record SharedWords(ZonedDateTime held, String words) {}
