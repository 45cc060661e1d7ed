package nl.peil.agreement;

import java.util.UUID;

/// An agreement that waits for the organizer: the client would like something different, or the organizer has not
/// confirmed it herself.
public record AgreementWaiting(UUID collaboration, boolean wished) {}
