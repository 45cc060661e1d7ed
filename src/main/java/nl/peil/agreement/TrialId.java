package nl.peil.agreement;

import java.util.UUID;
import nl.peil.platform.Id;

public record TrialId(UUID value) implements Id {}
