package nl.peil.network;

import java.util.UUID;
import nl.peil.platform.Id;

public record NetworkId(UUID value) implements Id {}
