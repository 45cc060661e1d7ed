package nl.peil.confidential;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A message as it comes in: sealed, and padded to one of four sizes.
record Posted(int number, Direction direction, Bytes ciphertext) {

    /// A nonce of 24 bytes, 512 to 32,768 of text, a tag of 16.
    private static final Set<Integer> SIZES = Set.of(552, 2088, 8232, 32808);

    private static final int HEAD = 76;

    Posted {
        if (number < 1 || direction == null || ciphertext == null || !SIZES.contains(ciphertext.length())) {
            throw new Malformed();
        }
    }

    /// A head is there exactly when the messages are chained.
    static @Nullable Bytes head(@Nullable Bytes head, boolean chained) {
        if (chained) return Bytes.exactly(HEAD, head);
        if (head != null) throw new Malformed();
        return null;
    }
}
