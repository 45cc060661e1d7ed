package nl.peil.development;

import java.util.UUID;
import nl.peil.platform.Id;

public record PeerReviewId(UUID value) implements Id {}
