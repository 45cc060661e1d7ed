package nl.peil.confidential;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a client ticks to be counted, sealed to the confidants.
record NewTick(@Nullable Bytes challenge, @Nullable Bytes nonce, UUID id, List<KeyFor> keys, Bytes content) {

    private static final int VERSION = 4;
    private static final int CONTENT = 552;

    NewTick {
        if (id == null || id.version() != VERSION) throw new Malformed();
        keys = keys == null ? List.of() : List.copyOf(keys);
        Bytes.exactly(CONTENT, content);
    }
}
