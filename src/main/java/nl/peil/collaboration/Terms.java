package nl.peil.collaboration;

/// What two people agreed on how they keep each other on level.
///
/// @param trialSessions sessions to try first, counted from the first one, 0 to 20
/// @param every an evaluation after every first, second, third or fourth session
/// @param everySince the session after which that was agreed; 0 from the start
/// @param patience days that both wait for each other's evaluation, 1 to 7
record Terms(int trialSessions, int every, int everySince, int patience) {

    private static final int PATIENCE = 3;

    Terms {
        if (trialSessions < 0 || trialSessions > 20) throw new IllegalArgumentException("trial: " + trialSessions);
        if (every < 1 || every > 4) throw new IllegalArgumentException("every: " + every);
        if (patience < 1 || patience > 7) throw new IllegalArgumentException("patience: " + patience);
    }

    static Terms ofTrial(int sessions) {
        return new Terms(sessions, 1, 0, PATIENCE);
    }

    Terms withTrial(int sessions) {
        return new Terms(sessions, every, everySince, patience);
    }

    /// The count starts at the last session held.
    Terms withEvery(int sessions, int held) {
        return sessions == every ? this : new Terms(trialSessions, sessions, held, patience);
    }

    Terms withPatience(int days) {
        return new Terms(trialSessions, every, everySince, days);
    }
}
