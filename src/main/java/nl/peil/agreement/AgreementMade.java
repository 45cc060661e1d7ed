package nl.peil.agreement;

import java.time.Instant;
import nl.peil.collaboration.CollaborationId;
import nl.peil.platform.Tenant;
import nl.peil.platform.TenantEvent;

/// Both sides confirmed the same version of an agreement.
///
/// @param number 1 for the first version
/// @param trialSessions how many sessions they agreed to try first, 0 for none
/// @param patience days that both wait for each other's evaluation, 1 to 7
public record AgreementMade(
        Tenant tenant,
        CollaborationId collaboration,
        AgreementId agreement,
        int number,
        int trialSessions,
        int patience,
        Instant at)
        implements TenantEvent {}
