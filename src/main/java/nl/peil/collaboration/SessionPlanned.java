package nl.peil.collaboration;

import java.time.Instant;
import nl.peil.platform.Tenant;
import nl.peil.platform.TenantEvent;

/// They have said when they meet: for the first time, or anew.
///
/// @param at when it begins
public record SessionPlanned(Tenant tenant, CollaborationId collaboration, SessionId session, Instant at)
        implements TenantEvent {}
