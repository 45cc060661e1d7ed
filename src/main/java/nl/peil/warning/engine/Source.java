package nl.peil.warning.engine;

/// What a drop in the bucket comes from.
public enum Source {
    /// the client's scores were lower than is usual with her
    SCORES,
    /// the client said that something rubbed
    FRICTION,
    /// the client doubts whether to go on, or doesn't want to
    DOUBT,
    /// the client was asked how it went, and didn't answer
    UNANSWERED,
    /// the client cancelled
    CANCELLED,
    /// the client wasn't there
    NO_SHOW,
    /// the organizer's own scores were lower than is usual with her
    ORGANIZER;

    private static final Source[] VALUES = values();

    /// Its place in the list, under which it is kept.
    int code() {
        return ordinal();
    }

    static Source of(int code) {
        return VALUES[code];
    }
}
