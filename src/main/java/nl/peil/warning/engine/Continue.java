package nl.peil.warning.engine;

import org.jspecify.annotations.Nullable;

/// Whether the client wants to go on.
public enum Continue {
    YES,
    DOUBT,
    NO;

    private static final Continue[] VALUES = values();

    /// Its place in the list, under which it is kept; -1 for nothing.
    static int code(@Nullable Continue one) {
        return one == null ? -1 : one.ordinal();
    }

    static @Nullable Continue of(int code) {
        return code < 0 ? null : VALUES[code];
    }
}
