package nl.peil.agreement;

/// How many trial sessions an agreement may name now. Both zero: there is nothing to try (any more).
record TrialChoice(int least, int most, int suggested) {

    static final TrialChoice NONE = new TrialChoice(0, 0, 0);

    static TrialChoice of(Trial trial) {
        return switch (trial.state()) {
            case Trial.State.Running _ -> new TrialChoice(trial.held() + 1, Trial.MOST, trial.agreed());
            case Trial.State.Deciding _ -> NONE;
            case Trial.State.Decided decided ->
                decided.outcome() == Outcome.ADJUST ? new TrialChoice(1, 3, 2) : NONE;
        };
    }

    boolean isOpen() {
        return most > 0;
    }

    boolean allows(int sessions) {
        return sessions >= least && sessions <= most;
    }
}
