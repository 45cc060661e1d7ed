package nl.peil.agreement;

import java.util.UUID;

/// A trial whose sessions are over and whose answers are not all in.
public record TrialToDecide(UUID collaboration, boolean organizerAnswered, boolean clientAnswered) {}
