package nl.peil.warning.engine;

/// One of the five that both sides score after a session.
public enum Item {
    HEARD,
    GOALS,
    STRUCTURE,
    DIRECTION,
    EXPERTISE
}
