package nl.peil.collaboration;

/// Why two people stop working together.
public enum ClosingReason {
    REACHED,
    STOPPED_BY_CLIENT,
    STOPPED_BY_ORGANIZER,
    NOT_THE_RIGHT_FIT,
    /// a colleague, or somebody else, goes on with her
    HANDED_OVER,
    MOVED,
    NO_ANSWER,
    OTHER
}
