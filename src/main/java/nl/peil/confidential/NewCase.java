package nl.peil.confidential;

import java.util.List;
import nl.peil.confidential.LineCase.Kind;
import org.jspecify.annotations.Nullable;

/// What a browser sends to begin a case. Nothing of it is ever written to a log.
///
/// @param keys for each confidant
/// @param message the first; none for a story with two sides, until somebody tells hers
record NewCase(
        @Nullable Bytes challenge,
        @Nullable Bytes nonce,
        CaseId id,
        Kind kind,
        int days,
        Bytes lookupHash,
        Bytes receiptKey,
        List<KeyFor> keys,
        @Nullable Posted message,
        @Nullable Bytes head) {

    private static final int VERSION = 4;
    private static final int HASH = 32;
    static final int RECEIPT_KEY = 72;

    NewCase {
        if (id == null || kind == null || id.value().version() != VERSION || !Line.DAYS.contains(days)) {
            throw new Malformed();
        }
        Bytes.exactly(HASH, lookupHash);
        Bytes.exactly(RECEIPT_KEY, receiptKey);
        keys = keys == null ? List.of() : List.copyOf(keys);
        Posted.head(head, kind.isChained());
        if (message == null ? kind.isChained() : message.number() != 1 || message.direction() != Direction.C) {
            throw new Malformed();
        }
    }
}
