package nl.peil.warning.engine;

/// What became of a session.
public enum Outcome {
    HELD,
    CANCELLED_BY_CLIENT,
    CANCELLED_BY_ORGANIZER,
    NO_SHOW
}
