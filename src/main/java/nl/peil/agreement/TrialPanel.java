package nl.peil.agreement;

import java.util.List;
import java.util.Optional;
import nl.peil.agreement.Trial.State;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Panel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class TrialPanel implements Panel {

    private final TrialRepository trials;
    private final Collaborations collaborations;

    TrialPanel(TrialRepository trials, Collaborations collaborations) {
        this.trials = trials;
        this.collaborations = collaborations;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<View> of(CollaborationId collaboration) {
        return trials.findFirstByCollaborationOrderByRoundDesc(collaboration)
                .map(trial -> new View(20, "agreement/panel", line(trial)));
    }

    private PanelLine line(Trial trial) {
        var client = collaborations.recipient(trial.collaboration()).name();
        return switch (trial.state()) {
            case State.Running(var left) -> line(trial, "running", false, left, trial.agreed());
            case State.Deciding deciding when !deciding.organizerAnswered() -> line(trial, "your-turn", true, client);
            case State.Deciding _ -> line(trial, "waiting", false, client);
            case State.Decided already ->
                line(trial, already.outcome().name(), already.outcome() == Outcome.ADJUST, client);
        };
    }

    private static PanelLine line(Trial trial, String state, boolean needsYou, Object... filled) {
        return new PanelLine(trial.collaboration(), "trial", state, List.of(filled), "trial", needsYou);
    }
}
