package nl.peil.loop;

import java.util.UUID;
import nl.peil.platform.Id;

public record LoopId(UUID value) implements Id {}
