package nl.peil.warning.engine;

import java.util.List;

/// One of the five that both sides score after a session.
public enum Item {
    HEARD,
    GOALS,
    STRUCTURE,
    DIRECTION,
    EXPERTISE;

    static final List<Item> ALL = List.of(values());

    /// Its place among the five, from 0.
    int place() {
        return ordinal();
    }
}
