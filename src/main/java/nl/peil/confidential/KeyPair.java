package nl.peil.confidential;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A key as a confidant's browser made it: the public half, and the secret half wrapped by her passphrase and by the
/// words on her sheet. Only what changes is there.
record KeyPair(
        @Nullable Bytes publicKey,
        @Nullable Bytes salt,
        @Nullable Bytes wrapped,
        @Nullable Bytes wrappedRecovery,
        @Nullable Boolean anew) {

    private static final int PUBLIC = 32;
    private static final int SALT = 16;
    private static final int WRAPPED = 72;

    boolean startsAnew() {
        return Boolean.TRUE.equals(anew);
    }

    Confidant.Keys whole(LocalDate since) {
        return new Confidant.Keys(Bytes.exactly(PUBLIC, publicKey), newSalt(), newWrapped(), newRecovery(), since);
    }

    Bytes newSalt() {
        return Bytes.exactly(SALT, salt);
    }

    Bytes newWrapped() {
        return Bytes.exactly(WRAPPED, wrapped);
    }

    Bytes newRecovery() {
        return Bytes.exactly(WRAPPED, wrappedRecovery);
    }
}
