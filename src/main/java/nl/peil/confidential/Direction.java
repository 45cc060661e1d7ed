package nl.peil.confidential;

/// From whom a message is, as its seal says too.
enum Direction {
    /// The client.
    C,
    /// A confidant.
    K,
    /// Somebody else who has the link.
    O
}
