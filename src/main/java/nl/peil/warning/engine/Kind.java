package nl.peil.warning.engine;

/// What a warning is like.
public enum Kind {
    /// from one session to the next
    FALL,
    /// a little every time
    SLIDE,
    /// what isn't said: no answers, called off, not there
    SILENCE,
    /// she says herself that something rubs, or that she doubts
    DOUBT,
    /// the two sides see it more and more differently
    MISMATCH
}
