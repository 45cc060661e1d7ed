package nl.peil.warning;

import java.util.UUID;
import nl.peil.platform.Id;

public record SignalId(UUID value) implements Id {}
