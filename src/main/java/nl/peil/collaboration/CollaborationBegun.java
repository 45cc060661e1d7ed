package nl.peil.collaboration;

import nl.peil.platform.Tenant;
import nl.peil.platform.TenantEvent;

/// An organizer and a client start to get to know each other. Heard within the same transaction: the page that follows
/// already shows the trial.
///
/// @param trialSessions sessions to try first, 0 to 10
public record CollaborationBegun(Tenant tenant, CollaborationId collaboration, int trialSessions)
        implements TenantEvent {}
