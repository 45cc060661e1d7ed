package nl.peil.practice;

/// What somebody may do in her practice.
enum Role {
    /// looks after the practice as well: its members and its settings
    OWNER,
    ORGANIZER
}
