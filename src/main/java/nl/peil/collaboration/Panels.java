package nl.peil.collaboration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the other modules show of a collaboration, in order.
@Component
class Panels {

    private final List<Panel> all;

    Panels(List<Panel> all) {
        this.all = all;
    }

    List<Panel.View> of(CollaborationId collaboration) {
        return all.stream()
                .map(panel -> panel.of(collaboration))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Panel.View::order))
                .toList();
    }

    /// What the work waits for, above everything on its pages and those of its sessions.
    List<Panel.View> first(CollaborationId collaboration) {
        return of(collaboration).stream().filter(Panel.View::isFirst).toList();
    }
}
