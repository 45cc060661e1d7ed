package nl.peil.evaluation;

import java.time.Instant;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.platform.Tenant;
import nl.peil.platform.TenantEvent;

/// Both sides are in, or the agreed wait is over and at least one is. What the organizer may read of the client's
/// answers is the client's choice.
public record EvaluationRevealed(Tenant tenant, CollaborationId collaboration, SessionId session, Instant at)
        implements TenantEvent {}
