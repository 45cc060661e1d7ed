package nl.peil.practice;

/// One of the five ways in which people differ in how they like to work. Point 1 is the first word, point 5 the second.
public enum Axis {
    /// structured ↔ organic
    STRUCTURE,
    /// I lead ↔ you lead, seen from the organizer
    LEAD,
    /// talk first ↔ do first
    START,
    /// homework between sessions ↔ only together
    HOMEWORK,
    /// gentle ↔ direct
    DIRECTNESS
}
