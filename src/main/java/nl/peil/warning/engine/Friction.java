package nl.peil.warning.engine;

/// Whether something rubbed, as the client says.
public enum Friction {
    NONE,
    SMALL,
    BIG
}
