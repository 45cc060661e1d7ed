package nl.peil.confidential;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Wraps what opens a case once more, under a key that goes on the day that the case does: AES-256-GCM, bound to the
/// case and to who holds it.
final class KeyWrap {

    /// Whoever has the receipt or the link.
    static final UUID RECEIPT = new UUID(0, 0);

    static final int KEY = 32;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private KeyWrap() {}

    static byte[] newKey() {
        return random(KEY);
    }

    static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /// @return a nonce of 12 bytes, what was wrapped, a tag of 16
    static Bytes wrap(byte[] key, CaseId id, UUID holder, Bytes sealed) {
        try {
            var nonce = random(NONCE);
            var wrapped = cipher(Cipher.ENCRYPT_MODE, key, nonce, id, holder).doFinal(sealed.value());
            return new Bytes(ByteBuffer.allocate(NONCE + wrapped.length)
                    .put(nonce)
                    .put(wrapped)
                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Nothing when that key, or what it is bound to, is another.
    static Optional<Bytes> unwrap(byte[] key, CaseId id, UUID holder, Bytes wrapped) {
        var bytes = wrapped.value();
        try {
            return Optional.of(new Bytes(cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(bytes, NONCE), id, holder)
                    .doFinal(bytes, NONCE, bytes.length - NONCE)));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, CaseId id, UUID holder)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bytes(id.value()));
        cipher.updateAAD(bytes(holder));
        return cipher;
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
