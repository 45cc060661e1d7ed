package nl.peil.confidential;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.Blake2bDigest;
import org.bouncycastle.crypto.engines.XSalsa20Engine;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.macs.Poly1305;
import org.bouncycastle.crypto.modes.ChaCha20Poly1305;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;
import org.bouncycastle.math.ec.rfc7748.X25519;
import org.jspecify.annotations.Nullable;

/// What the line needs of libsodium, made anew from the papers on Bouncy Castle's primitives, so that a fault of one
/// shows in the other.
final class Sodium {

    static final int KEY = 32;
    static final int NONCE = 24;
    private static final int TAG = 16;

    private Sodium() {}

    /// What was sealed isn't what is opened, or not with this key.
    static final class Refused extends RuntimeException {
        Refused(String message) {
            super(message);
        }
    }

    static byte[] blake2b(int length, byte @Nullable [] key, byte[]... parts) {
        var digest = key == null ? new Blake2bDigest(length * 8) : new Blake2bDigest(key, length, null, null);
        for (var part : parts) digest.update(part, 0, part.length);
        var hash = new byte[length];
        digest.doFinal(hash, 0);
        return hash;
    }

    static byte[] argon2id(int length, byte[] secret, byte[] salt, int mebibytes) {
        return argon2id(
                length,
                secret,
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withIterations(3)
                        .withMemoryAsKB(mebibytes * 1024)
                        .withParallelism(1)
                        .withSalt(salt)
                        .build());
    }

    static byte[] argon2id(int length, byte[] secret, Argon2Parameters parameters) {
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        var key = new byte[length];
        generator.generateBytes(secret, key);
        return key;
    }

    /// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha), behind its nonce.
    static byte[] seal(byte[] key, byte[] nonce, byte[] plain, byte[] also) {
        return joined(nonce, xChaCha(true, key, nonce, plain, also));
    }

    static byte[] open(byte[] key, byte[] sealed, byte[] also) {
        if (sealed.length < NONCE + TAG) throw new Refused("too short");
        var nonce = Arrays.copyOf(sealed, NONCE);
        return xChaCha(false, key, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length), also);
    }

    private static byte[] xChaCha(boolean seal, byte[] key, byte[] nonce, byte[] text, byte[] also) {
        var subkey = hChaCha20(key, Arrays.copyOf(nonce, 16));
        var rest = joined(new byte[4], Arrays.copyOfRange(nonce, 16, NONCE));
        var cipher = new ChaCha20Poly1305();
        cipher.init(seal, new AEADParameters(new KeyParameter(subkey), TAG * 8, rest, also));
        var out = new byte[cipher.getOutputSize(text.length)];
        try {
            cipher.doFinal(out, cipher.processBytes(text, 0, text.length, out, 0));
            return out;
        } catch (InvalidCipherTextException e) {
            throw new Refused("does not open");
        }
    }

    /// draft-irtf-cfrg-xchacha-03, 2.2: twenty rounds of ChaCha without the last addition.
    static byte[] hChaCha20(byte[] key, byte[] nonce) {
        var x = new int[16];
        words("expand 32-byte k".getBytes(US_ASCII)).get(x, 0, 4);
        words(key).get(x, 4, 8);
        words(nonce).get(x, 12, 4);
        for (int i = 0; i < 10; i++) {
            for (int c = 0; c < 4; c++) chaCha(x, c, 4 + c, 8 + c, 12 + c);
            for (int c = 0; c < 4; c++) chaCha(x, c, 4 + (c + 1) % 4, 8 + (c + 2) % 4, 12 + (c + 3) % 4);
        }
        return bytes(x, 0, 1, 2, 3, 12, 13, 14, 15);
    }

    private static void chaCha(int[] x, int a, int b, int c, int d) {
        x[a] += x[b];
        x[d] = Integer.rotateLeft(x[d] ^ x[a], 16);
        x[c] += x[d];
        x[b] = Integer.rotateLeft(x[b] ^ x[c], 12);
        x[a] += x[b];
        x[d] = Integer.rotateLeft(x[d] ^ x[a], 8);
        x[c] += x[d];
        x[b] = Integer.rotateLeft(x[b] ^ x[c], 7);
    }

    static byte[] publicKey(byte[] secret) {
        var key = new byte[KEY];
        X25519.scalarMultBase(secret, 0, key, 0);
        return key;
    }

    /// libsodium's sealed box: `ephemeral` is a secret key that whoever seals draws for this once, and throws away.
    static byte[] boxSeal(byte[] publicKey, byte[] ephemeral, byte[] plain) {
        var first = publicKey(ephemeral);
        return joined(first, box(plain, boxNonce(first, publicKey), shared(ephemeral, publicKey)));
    }

    static byte[] boxOpen(byte[] publicKey, byte[] secret, byte[] sealed) {
        if (sealed.length < KEY + TAG) throw new Refused("too short");
        var first = Arrays.copyOf(sealed, KEY);
        var box = Arrays.copyOfRange(sealed, KEY, sealed.length);
        return unbox(box, boxNonce(first, publicKey), shared(secret, first));
    }

    private static byte[] boxNonce(byte[] first, byte[] publicKey) {
        return blake2b(NONCE, null, first, publicKey);
    }

    private static byte[] shared(byte[] secret, byte[] publicKey) {
        var shared = new byte[KEY];
        if (!X25519.calculateAgreement(secret, 0, publicKey, 0, shared, 0)) throw new Refused("not a public key");
        return hSalsa20(shared, new byte[16]);
    }

    /// NaCl's secretbox: the first 32 bytes of the stream are the key of the tag, which stands in front.
    static byte[] box(byte[] plain, byte[] nonce, byte[] key) {
        var stream = xSalsa(key, nonce);
        var tagKey = new byte[KEY];
        stream.processBytes(new byte[KEY], 0, KEY, tagKey, 0);
        var text = new byte[plain.length];
        stream.processBytes(plain, 0, plain.length, text, 0);
        return joined(tag(tagKey, text), text);
    }

    private static byte[] unbox(byte[] box, byte[] nonce, byte[] key) {
        var stream = xSalsa(key, nonce);
        var tagKey = new byte[KEY];
        stream.processBytes(new byte[KEY], 0, KEY, tagKey, 0);
        var text = Arrays.copyOfRange(box, TAG, box.length);
        if (!Arrays.equals(tag(tagKey, text), Arrays.copyOf(box, TAG))) throw new Refused("does not open");
        var plain = new byte[text.length];
        stream.processBytes(text, 0, text.length, plain, 0);
        return plain;
    }

    private static XSalsa20Engine xSalsa(byte[] key, byte[] nonce) {
        var stream = new XSalsa20Engine();
        stream.init(true, new ParametersWithIV(new KeyParameter(key), nonce));
        return stream;
    }

    private static byte[] tag(byte[] key, byte[] text) {
        var mac = new Poly1305();
        mac.init(new KeyParameter(key));
        mac.update(text, 0, text.length);
        var tag = new byte[TAG];
        mac.doFinal(tag, 0);
        return tag;
    }

    /// Bernstein, Extending the Salsa20 nonce, section 2: twenty rounds of Salsa without the last addition.
    static byte[] hSalsa20(byte[] key, byte[] nonce) {
        var x = new int[16];
        var constants = words("expand 32-byte k".getBytes(US_ASCII));
        for (int i = 0; i < 4; i++) x[5 * i] = constants.get(i);
        words(key).get(x, 1, 4);
        words(nonce).get(x, 6, 4);
        words(Arrays.copyOfRange(key, 16, KEY)).get(x, 11, 4);
        for (int i = 0; i < 10; i++) {
            for (int c = 0; c < 4; c++) salsa(x, 5 * c, (5 * c + 4) % 16, (5 * c + 8) % 16, (5 * c + 12) % 16);
            for (int r = 0; r < 4; r++) {
                salsa(x, 5 * r, 4 * r + (r + 1) % 4, 4 * r + (r + 2) % 4, 4 * r + (r + 3) % 4);
            }
        }
        return bytes(x, 0, 5, 10, 15, 6, 7, 8, 9);
    }

    private static void salsa(int[] x, int a, int b, int c, int d) {
        x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
        x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
        x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
        x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
    }

    private static IntBuffer words(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
    }

    private static byte[] bytes(int[] x, int... which) {
        var bytes = ByteBuffer.allocate(4 * which.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int i : which) bytes.putInt(x[i]);
        return bytes.array();
    }

    static byte[] joined(byte[]... parts) {
        var whole = ByteBuffer.allocate(
                Stream.of(parts).mapToInt(part -> part.length).sum());
        for (var part : parts) whole.put(part);
        return whole.array();
    }
}
