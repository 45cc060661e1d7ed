package nl.peil.draft;

import java.util.UUID;
import nl.peil.platform.Id;

public record DraftId(UUID value) implements Id {}
