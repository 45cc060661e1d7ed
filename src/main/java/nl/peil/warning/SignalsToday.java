package nl.peil.warning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.peil.collaboration.CollaborationId;

/// What asks for an organizer today.
///
/// @param shown the most pressing first
/// @param more how many there are besides
/// @param open what is open in which collaboration, put off or not: nobody else need say the same
public record SignalsToday(List<SignalLine> shown, int more, Map<CollaborationId, Set<SignalKind>> open) {

    public boolean says(CollaborationId collaboration, SignalKind... kinds) {
        var said = open.getOrDefault(collaboration, Set.of());
        for (var kind : kinds) if (said.contains(kind)) return true;
        return false;
    }
}
