package nl.peil.collaboration;

import java.time.Instant;
import nl.peil.platform.Tenant;
import nl.peil.platform.TenantEvent;

/// A planned session will not take place, or nobody was there.
///
/// @param at when it was planned
public record SessionCancelled(Tenant tenant, CollaborationId collaboration, SessionId session, Instant at)
        implements TenantEvent {}
