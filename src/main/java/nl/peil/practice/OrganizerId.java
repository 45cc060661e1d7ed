package nl.peil.practice;

import java.util.UUID;
import nl.peil.platform.Id;

/// An organizer, and her account.
public record OrganizerId(UUID value) implements Id {}
