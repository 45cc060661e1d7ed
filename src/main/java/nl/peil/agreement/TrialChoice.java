package nl.peil.agreement;

import nl.peil.agreement.Trial.State;
import nl.peil.collaboration.Phase;
import org.jspecify.annotations.Nullable;

/// How many trial sessions an agreement may name now.
///
/// @param most 0 when there is nothing to try (any more)
record TrialChoice(int least, int most, int suggested) {

    static final int NEXT_ROUND = 3;

    static final TrialChoice NONE = new TrialChoice(0, 0, 0);

    /// Before the first session everything is open, no trial included.
    static TrialChoice of(@Nullable Trial newest, Phase phase) {
        if (phase == Phase.INTAKE) return new TrialChoice(0, Trial.MOST, newest == null ? 0 : newest.agreed());
        if (newest == null) return NONE;
        return switch (newest.state()) {
            case State.Running _ -> new TrialChoice(newest.held() + 1, Trial.MOST, newest.agreed());
            case State.Decided already when already.outcome() == Outcome.ADJUST -> new TrialChoice(1, NEXT_ROUND, 2);
            case State.Deciding _, State.Decided _ -> NONE;
        };
    }

    boolean allows(int sessions) {
        return sessions >= least && sessions <= most;
    }
}
