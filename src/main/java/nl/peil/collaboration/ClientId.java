package nl.peil.collaboration;

import java.util.UUID;
import nl.peil.platform.Id;

public record ClientId(UUID value) implements Id {}
