package nl.peil.agreement;

import java.util.UUID;
import nl.peil.platform.Id;

public record AgreementId(UUID value) implements Id {}
