package nl.peil.agreement;

import nl.peil.collaboration.CollaborationId;

/// A trial whose sessions are over and whose answers are not all in.
public record TrialToDecide(CollaborationId collaboration, boolean organizerAnswered, boolean clientAnswered) {}
