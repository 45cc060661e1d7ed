package nl.peil.evaluation;

import java.util.List;
import java.util.Optional;
import nl.peil.collaboration.Panel;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What other modules ask along with an evaluation.
@Component
class FollowUps {

    private final List<FollowUp> all;

    FollowUps(List<FollowUp> all) {
        this.all = all;
    }

    List<Panel.View> asked(SessionId session, Side side) {
        return all.stream()
                .map(one -> one.asked(session, side))
                .flatMap(Optional::stream)
                .toList();
    }

    void answered(SessionId session, Side side, @Nullable String answer) {
        if (answer != null) all.forEach(one -> one.answered(session, side, answer));
    }
}
