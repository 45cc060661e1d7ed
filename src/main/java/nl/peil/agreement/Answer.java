package nl.peil.agreement;

/// What one side says when the trial sessions are over.
public enum Answer {
    GO,
    ADJUST,
    STOP
}
