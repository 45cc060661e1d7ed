package nl.peil.collaboration;

/// What became of a session.
public enum SessionOutcome {
    PLANNED,
    HELD,
    CANCELLED_BY_CLIENT,
    CANCELLED_BY_ORGANIZER,
    NO_SHOW
}
