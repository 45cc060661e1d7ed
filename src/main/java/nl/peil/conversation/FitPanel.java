package nl.peil.conversation;

import java.time.LocalDate;
import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Panel;
import nl.peil.collaboration.Phase;
import nl.peil.conversation.FitReview.Outcome;
import nl.peil.conversation.FitReview.State;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A line about whether she is the right one, quietly below the bumps.
@Component
class FitPanel implements Panel {

    private static final int BELOW_THE_BUMPS = 41;

    private final FitReviews reviews;
    private final Collaborations collaborations;
    private final Practices practices;

    FitPanel(FitReviews reviews, Collaborations collaborations, Practices practices) {
        this.reviews = reviews;
        this.collaborations = collaborations;
        this.practices = practices;
    }

    /// @param outcome that she chose last
    /// @param due when that comes back, as long as it is to be done
    record Line(
            CollaborationId collaboration,
            String client,
            boolean unfinished,
            @Nullable Outcome outcome,
            @Nullable LocalDate chosen,
            @Nullable LocalDate due) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<View> of(CollaborationId collaboration) {
        var header = collaborations.header(collaboration);
        var all = reviews.of(collaboration, header.organizer());
        if (header.phase() == Phase.CLOSED && all.isEmpty()) return Optional.empty();
        var last = all.stream().filter(one -> !one.isUnfinished()).findFirst().orElse(null);
        var chosen = last == null ? null : last.chosen();
        var line = new Line(
                collaboration,
                header.client(),
                all.stream().anyMatch(FitReview::isUnfinished),
                last == null ? null : last.outcome(),
                chosen == null ? null : chosen.atZone(practices.zone()).toLocalDate(),
                last != null && last.state() instanceof State.ToDo toDo ? toDo.due() : null);
        return Optional.of(new View(BELOW_THE_BUMPS, "conversation/fit-panel", line));
    }
}
