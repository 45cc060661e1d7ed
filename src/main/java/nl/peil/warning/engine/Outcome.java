package nl.peil.warning.engine;

import org.jspecify.annotations.Nullable;

/// What became of a session.
public enum Outcome {
    HELD,
    CANCELLED_BY_CLIENT,
    CANCELLED_BY_ORGANIZER,
    NO_SHOW;

    private static final Outcome[] VALUES = values();

    /// Its place in the list, under which it is kept; -1 for nothing.
    static int code(@Nullable Outcome one) {
        return one == null ? -1 : one.ordinal();
    }

    static @Nullable Outcome of(int code) {
        return code < 0 ? null : VALUES[code];
    }
}
