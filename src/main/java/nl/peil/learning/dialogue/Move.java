package nl.peil.learning.dialogue;

/// What the organizer said.
public sealed interface Move {

    /// @param choice its id within the turn
    record Chosen(String choice) implements Move {}

    /// In her own words.
    record Spoken(String words) implements Move {}
}
