package nl.peil.agreement;

import java.util.UUID;
import nl.peil.platform.Id;

record TrialId(UUID value) implements Id {}
