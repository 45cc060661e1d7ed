package nl.peil.collaboration;

import java.util.UUID;
import nl.peil.platform.Id;

public record SessionId(UUID value) implements Id {}
