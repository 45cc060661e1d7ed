package nl.peil.handover;

import nl.peil.collaboration.CollaborationId;

/// A handover whose day has come.
public record HandoverToTakeUp(CollaborationId collaboration, Step step) {}
