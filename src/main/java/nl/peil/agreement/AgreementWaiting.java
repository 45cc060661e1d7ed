package nl.peil.agreement;

import nl.peil.collaboration.CollaborationId;

/// An agreement that waits for the organizer: the client would like something different, or the organizer has not
/// confirmed it herself.
public record AgreementWaiting(CollaborationId collaboration, boolean wished) {}
