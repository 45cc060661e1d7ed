package nl.peil.evaluation;

/// Whether the client wants to go on like this.
public enum Continue {
    YES,
    DOUBT,
    NO
}
