package nl.peil.conversation;

import java.util.UUID;
import nl.peil.platform.Id;

public record FitReviewId(UUID value) implements Id {}
