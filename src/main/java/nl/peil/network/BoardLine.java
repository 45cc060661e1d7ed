package nl.peil.network;

import java.time.LocalDate;
import nl.peil.platform.Tenant;

/// Somebody is on the way to somebody else: in which practice, which step, since when. Never who.
///
/// @param step a message key's end
/// @param due when it comes back to whoever's turn it is
record BoardLine(Tenant tenant, Board.Kind kind, String step, LocalDate since, LocalDate due) {}
