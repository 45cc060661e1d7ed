package nl.peil.evaluation;

/// Whether something rubbed during the session.
public enum Friction {
    NONE,
    SMALL,
    BIG
}
