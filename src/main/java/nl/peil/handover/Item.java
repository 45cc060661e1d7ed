package nl.peil.handover;

/// Something that can be passed on about a client, each only when she ticks it.
enum Item {
    NAME,
    CONTACT,
    PLACE,
    /// what she needs help with
    NEED,
    /// what has been done so far
    DONE,
    WORKED,
    /// what asks for attention
    ATTENTION,
    /// how she likes to work
    STYLE,
    PASSPORT;

    static final int MOST_WORDS = 1000;

    /// Whether the organizer writes it; the others follow from what is known.
    boolean isWritten() {
        return this == NEED || this == DONE || this == WORKED || this == ATTENTION || this == STYLE;
    }
}
