package nl.peil.loop;

import java.time.LocalDate;
import java.util.UUID;
import nl.peil.platform.Tenant;
import nl.peil.platform.TenantEvent;

/// There are open ends of this owner whose day has come, or that have been lying there for a week.
public record LoopsReturned(Tenant tenant, UUID owner, LocalDate day) implements TenantEvent {}
