package nl.peil.referral;

import java.util.UUID;
import nl.peil.platform.Id;

public record ColleagueId(UUID value) implements Id {}
