package nl.peil.evaluation;

/// What the client lets her organizer read once it opens. She may change it at any time.
public enum Sharing {
    /// everything
    NOW,
    /// everything but her sentence
    SCORES,
    /// nothing, until she opens it herself while they sit together
    TOGETHER
}
