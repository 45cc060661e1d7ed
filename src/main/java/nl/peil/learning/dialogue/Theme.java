package nl.peil.learning.dialogue;

/// What a dialogue trains.
public enum Theme {
    /// one of the five that both sides score after a session
    HEARD,
    GOALS,
    STRUCTURE,
    DIRECTION,
    EXPERTISE,
    /// she pulls back, goes along, says little (rupture: Safran & Muran)
    WITHDRAWAL,
    /// she attacks, accuses, demands
    CONFRONTATION,
    /// time, money, appointments
    PRACTICAL,
    /// what may be passed on, and to whom
    CONFIDENCE
}
