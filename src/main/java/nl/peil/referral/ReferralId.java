package nl.peil.referral;

import java.util.UUID;
import nl.peil.platform.Id;

public record ReferralId(UUID value) implements Id {}
