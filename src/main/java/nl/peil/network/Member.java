package nl.peil.network;

import java.time.Instant;
import nl.peil.platform.Tenant;

/// A practice of a network, as its fellows see it.
record Member(Tenant tenant, Instant joined) {}
