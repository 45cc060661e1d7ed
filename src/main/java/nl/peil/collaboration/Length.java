package nl.peil.collaboration;

/// How long two people mean to work together.
public enum Length {
    /// A few sessions for something that can be finished.
    SHORT,
    /// Months, or as long as it takes.
    LONG;

    /// Trial sessions that are proposed.
    int trialSessions() {
        return this == LONG ? 2 : 0;
    }
}
