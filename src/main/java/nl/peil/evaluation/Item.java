package nl.peil.evaluation;

/// What both sides gauge after a session. The last three are what the caller in the story missed.
public enum Item {
    HEARD,
    GOALS,
    STRUCTURE,
    DIRECTION,
    EXPERTISE
}
