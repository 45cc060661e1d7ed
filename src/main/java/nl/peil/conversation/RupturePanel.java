package nl.peil.conversation;

import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Panel;
import nl.peil.collaboration.Phase;
import nl.peil.conversation.RupturePage.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The bump between the two, above everything while the work waits for it; otherwise how to raise one.
@Component
class RupturePanel implements Panel {

    private static final int ABOVE_ALL = -10;
    private static final int LAST = 40;

    private final Ruptures ruptures;
    private final Collaborations collaborations;

    RupturePanel(Ruptures ruptures, Collaborations collaborations) {
        this.ruptures = ruptures;
        this.collaborations = collaborations;
    }

    /// @param step of the newest one; nothing when there never was one, or it is over
    record Line(
            CollaborationId collaboration,
            String client,
            @Nullable RuptureId id,
            @Nullable Step step,
            boolean byClient,
            int earlier) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<View> of(CollaborationId collaboration) {
        var header = collaborations.header(collaboration);
        if (header.phase() == Phase.CLOSED) return Optional.empty();
        var all = ruptures.of(collaboration);
        var newest = all.isEmpty() ? null : all.getFirst();
        var step = newest == null ? null : RupturePage.step(newest);
        boolean over = step == null || step == Step.REPAIRED || step == Step.WENT_ON;
        var line = new Line(
                collaboration,
                header.client(),
                newest == null ? null : newest.id(),
                over ? null : step,
                newest != null && newest.raisedBy() == nl.peil.collaboration.Side.CLIENT,
                all.size());
        return Optional.of(
                step == Step.OPEN
                        ? new View(ABOVE_ALL, "conversation/waiting", line)
                        : new View(LAST, "conversation/panel", line));
    }
}
