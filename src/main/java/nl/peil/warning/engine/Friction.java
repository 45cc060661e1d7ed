package nl.peil.warning.engine;

import org.jspecify.annotations.Nullable;

/// Whether something rubbed, as the client says.
public enum Friction {
    NONE,
    SMALL,
    BIG;

    private static final Friction[] VALUES = values();

    /// Its place in the list, under which it is kept; -1 for nothing.
    static int code(@Nullable Friction one) {
        return one == null ? -1 : one.ordinal();
    }

    static @Nullable Friction of(int code) {
        return code < 0 ? null : VALUES[code];
    }
}
