package nl.peil.agreement;

/// How a trial ends. One side's stop is enough to stop; only two times go is go.
public enum Outcome {
    GO,
    ADJUST,
    STOP;

    static Outcome of(Answer one, Answer other) {
        if (one == Answer.STOP || other == Answer.STOP) return STOP;
        return one == Answer.GO && other == Answer.GO ? GO : ADJUST;
    }
}
