package nl.peil.development;

/// What somebody can do to learn, as a log tells it.
public enum EntryKind {
    TRAINING,
    PEER_REVIEW,
    /// looking back on a bump, a closing, or anything else
    REFLECTION,
    /// a practice dialogue
    PRACTICE,
    READING,
    OTHER
}
