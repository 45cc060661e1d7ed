package nl.peil.development;

import java.util.UUID;
import nl.peil.platform.Id;

public record EntryId(UUID value) implements Id {}
