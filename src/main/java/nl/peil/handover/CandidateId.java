package nl.peil.handover;

import java.util.UUID;
import nl.peil.platform.Id;

public record CandidateId(UUID value) implements Id {}
