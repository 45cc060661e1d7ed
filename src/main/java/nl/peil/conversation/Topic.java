package nl.peil.conversation;

import nl.peil.evaluation.Item;

/// What a bump is about, as far as somebody said: one of the five, or the things around them.
public enum Topic {
    HEARD,
    GOALS,
    STRUCTURE,
    DIRECTION,
    EXPERTISE,
    /// time, money, appointments
    PRACTICAL,
    ELSE;

    static Topic of(Item item) {
        return valueOf(item.name());
    }
}
