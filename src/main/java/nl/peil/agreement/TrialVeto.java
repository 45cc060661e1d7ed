package nl.peil.agreement;

import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.SessionVeto;
import nl.peil.collaboration.Sessions;
import org.springframework.stereotype.Component;

/// The last trial session can't be taken back once somebody has answered the question that came after it.
@Component
class TrialVeto implements SessionVeto {

    private final Sessions sessions;
    private final Trials trials;

    TrialVeto(Sessions sessions, Trials trials) {
        this.sessions = sessions;
        this.trials = trials;
    }

    @Override
    public boolean dependsOn(SessionId session) {
        return sessions.line(session)
                .map(line -> trials.leansOnLast(line.collaboration()))
                .orElse(false);
    }
}
