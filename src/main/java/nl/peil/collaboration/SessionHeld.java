package nl.peil.collaboration;

import java.time.Instant;
import nl.peil.platform.Tenant;
import nl.peil.platform.TenantEvent;

/// A session took place.
///
/// @param number counts the sessions held so far, this one included, so that hearing it twice changes nothing
/// @param gauge whether the agreed rhythm asks both sides for an evaluation after this one
/// @param at when the session ended
public record SessionHeld(
        Tenant tenant, CollaborationId collaboration, SessionId session, int number, boolean gauge, Instant at)
        implements TenantEvent {}
