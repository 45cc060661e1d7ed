package nl.peil.evaluation;

import java.time.Instant;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.platform.Tenant;
import nl.peil.platform.TenantEvent;

/// The client lets her organizer read something else than before of what she answered: more, or less. Whatever was made
/// of it is to be made anew.
public record SharingChanged(Tenant tenant, CollaborationId collaboration, SessionId session, Instant at)
        implements TenantEvent {}
