package nl.peil.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Panel;
import nl.peil.practice.Practices;
import org.springframework.stereotype.Component;

/// What asks for the organizer in one collaboration, put off or not.
@Component
class SignalPanel implements Panel {

    /// Above whatever else there is to look at.
    private static final int FIRST = 1;

    private final Signals signals;
    private final Practices practices;

    SignalPanel(Signals signals, Practices practices) {
        this.signals = signals;
        this.practices = practices;
    }

    record Open(List<SignalLine> lines, LocalDate today) {}

    @Override
    public Optional<View> of(CollaborationId collaboration) {
        var lines = signals.of(collaboration);
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of(new View(FIRST, "warning/signals", new Open(lines, practices.today())));
    }
}
