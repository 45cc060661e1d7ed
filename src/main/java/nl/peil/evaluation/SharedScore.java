package nl.peil.evaluation;

import java.time.LocalDate;
import nl.peil.collaboration.CollaborationId;

/// What a client shared for one of the five, over the sessions of a month.
///
/// @param month its first day
/// @param total of the scores given
/// @param given how many that were, 1 or more
public record SharedScore(CollaborationId collaboration, LocalDate month, Item item, double total, int given) {}
