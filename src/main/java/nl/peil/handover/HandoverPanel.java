package nl.peil.handover;

import java.time.LocalDate;
import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Panel;
import nl.peil.loop.LoopLine;
import nl.peil.loop.Loops;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the handover of this client is, on the page of her collaboration.
@Component
class HandoverPanel implements Panel {

    private static final int ON_TOP = 5;

    private final Handovers handovers;
    private final Loops loops;

    HandoverPanel(Handovers handovers, Loops loops) {
        this.handovers = handovers;
        this.loops = loops;
    }

    record Line(
            CollaborationId collaboration,
            Step step,
            Handover.@Nullable End end,
            @Nullable LocalDate due) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<View> of(CollaborationId collaboration) {
        return handovers.latest(collaboration).map(handover -> {
            var due = loops.of(handover.id().value()).stream()
                    .map(LoopLine::due)
                    .findFirst()
                    .orElse(null);
            var line = new Line(collaboration, handovers.step(handover), handover.end(), due);
            return new View(ON_TOP, "handover/panel", line);
        });
    }
}
