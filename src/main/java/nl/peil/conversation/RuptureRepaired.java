package nl.peil.conversation;

import java.util.UUID;
import nl.peil.collaboration.CollaborationId;
import nl.peil.platform.Tenant;
import nl.peil.platform.TenantEvent;

/// They talked about what was between them, and both say that it is mended.
public record RuptureRepaired(Tenant tenant, CollaborationId collaboration, UUID rupture) implements TenantEvent {}
