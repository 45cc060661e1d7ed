package nl.peil.evaluation;

import java.util.List;
import nl.peil.collaboration.CollaborationId;
import nl.peil.platform.Tenant;
import nl.peil.platform.TenantEvent;

/// Collaborations came in from elsewhere, with all their sessions and answers.
public record PastBroughtIn(Tenant tenant, List<CollaborationId> collaborations) implements TenantEvent {}
