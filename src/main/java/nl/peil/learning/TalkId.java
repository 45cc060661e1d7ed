package nl.peil.learning;

import java.util.UUID;
import nl.peil.platform.Id;

public record TalkId(UUID value) implements Id {}
