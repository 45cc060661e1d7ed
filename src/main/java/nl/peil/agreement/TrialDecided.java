package nl.peil.agreement;

import nl.peil.collaboration.CollaborationId;
import nl.peil.platform.Tenant;
import nl.peil.platform.TenantEvent;

/// Both sides have said how it goes on after the trial.
///
/// @param round 1 for the first trial of a collaboration
public record TrialDecided(Tenant tenant, CollaborationId collaboration, int round, Outcome outcome)
        implements TenantEvent {}
