package nl.peil.evaluation;

import java.time.Instant;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.Side;
import nl.peil.platform.Tenant;
import nl.peil.platform.TenantEvent;

/// One side has answered after a session. The other side may not have.
public record EvaluationGiven(Tenant tenant, CollaborationId collaboration, SessionId session, Side side, Instant at)
        implements TenantEvent {}
