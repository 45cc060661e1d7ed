package nl.peil.handover;

import java.util.UUID;
import nl.peil.platform.Id;

public record HandoverId(UUID value) implements Id {}
