package nl.peil.collaboration;

import nl.peil.platform.Tenant;
import nl.peil.platform.TenantEvent;

/// A collaboration goes on in another phase.
public record PhaseChanged(Tenant tenant, CollaborationId collaboration, Phase phase) implements TenantEvent {}
