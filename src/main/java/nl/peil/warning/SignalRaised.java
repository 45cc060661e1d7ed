package nl.peil.warning;

import java.time.Instant;
import nl.peil.collaboration.CollaborationId;
import nl.peil.platform.Tenant;
import nl.peil.platform.TenantEvent;
import nl.peil.practice.OrganizerId;

/// Something in a collaboration asks for its organizer. Kept and handed on, so it carries no word of what it is about.
public record SignalRaised(
        Tenant tenant,
        CollaborationId collaboration,
        OrganizerId organizer,
        SignalId signal,
        SignalKind kind,
        Instant at)
        implements TenantEvent {}
