package nl.peil.agreement;

import java.util.List;
import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Panel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Appears once they may agree to gauge less often.
@Component
class RhythmPanel implements Panel {

    private final Rhythms rhythms;

    RhythmPanel(Rhythms rhythms) {
        this.rhythms = rhythms;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<View> of(CollaborationId collaboration) {
        var rhythm = rhythms.page(collaboration);
        if (!rhythm.open()) return Optional.empty();
        var proposed = rhythm.proposed();
        return Optional.of(new View(
                30,
                "agreement/panel",
                proposed == null
                        ? new PanelLine(collaboration, "rhythm", "now", List.of(rhythm.every()), "rhythm", false)
                        : new PanelLine(
                                collaboration,
                                "rhythm",
                                "proposed",
                                List.of(rhythm.client(), proposed),
                                "rhythm",
                                false)));
    }
}
