package nl.peil.evaluation;

import java.time.Instant;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.platform.Tenant;
import nl.peil.platform.TenantEvent;

/// Both sides needn't wait for each other any longer after a session, whoever answered. From now on it means something
/// that no answer came.
public record WaitEnded(Tenant tenant, CollaborationId collaboration, SessionId session, Instant at)
        implements TenantEvent {}
