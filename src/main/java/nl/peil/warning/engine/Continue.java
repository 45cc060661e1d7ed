package nl.peil.warning.engine;

/// Whether the client wants to go on.
public enum Continue {
    YES,
    DOUBT,
    NO
}
