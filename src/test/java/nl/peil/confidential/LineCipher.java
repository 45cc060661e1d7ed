package nl.peil.confidential;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.peil.confidential.Sodium.KEY;
import static nl.peil.confidential.Sodium.joined;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The keys and seals of `docs/confidential-line.md`, a second time and from the document alone. Whatever is drawn (a
/// nonce, a salt, a key for this once) is given, so that the same comes out again.
final class LineCipher {

    private static final BigInteger WORDS = BigInteger.valueOf(7776);
    private static final List<Integer> CLASSES = List.of(512, 2048, 8192, 32768);

    private LineCipher() {}

    /// What opens a case: one half tells the server which, the other never leaves the browser.
    record Opener(byte[] lookup, byte[] key) {}

    /// Where a message belongs.
    record Place(UUID line, UUID id) {}

    static Opener receipt(UUID line, List<String> words) {
        var keys = Sodium.argon2id(2 * KEY, sentence(words), receiptSalt(line), 64);
        return new Opener(Arrays.copyOf(keys, KEY), Arrays.copyOfRange(keys, KEY, 2 * KEY));
    }

    static byte[] receiptSalt(UUID line) {
        return h16(label("peil.line.receipt.v1"), bytes(line));
    }

    static Opener link(UUID line, byte[] secret) {
        return new Opener(
                k32(secret, label("peil.line.link.lookup.v1"), bytes(line)),
                k32(secret, label("peil.line.link.key.v1"), bytes(line)));
    }

    static byte[] lookupHash(byte[] lookup) {
        return h32(label("peil.line.lookup.v1"), lookup);
    }

    static byte[] passphraseKey(String passphrase, byte[] salt) {
        var normal = Normalizer.normalize(passphrase, Normalizer.Form.NFKC);
        return Sodium.argon2id(KEY, normal.getBytes(UTF_8), salt, 256);
    }

    static byte[] recoveryKey(List<String> words) {
        return h32(label("peil.line.recovery.v1"), sentence(words));
    }

    static byte[] wrapped(byte[] key, byte[] nonce, UUID confidant, byte[] secret) {
        var also = secretLabel("passphrase", confidant, Sodium.publicKey(secret));
        return Sodium.seal(key, nonce, secret, also);
    }

    static byte[] wrappedRecovery(byte[] key, byte[] nonce, UUID confidant, byte[] secret) {
        return Sodium.seal(key, nonce, secret, secretLabel("recovery", confidant, Sodium.publicKey(secret)));
    }

    static byte[] unwrapped(byte[] key, UUID confidant, byte[] publicKey, byte[] wrapped) {
        return pairOf(publicKey, Sodium.open(key, wrapped, secretLabel("passphrase", confidant, publicKey)));
    }

    static byte[] unwrappedRecovery(byte[] key, UUID confidant, byte[] publicKey, byte[] wrapped) {
        return pairOf(publicKey, Sodium.open(key, wrapped, secretLabel("recovery", confidant, publicKey)));
    }

    private static byte[] secretLabel(String how, UUID confidant, byte[] publicKey) {
        return joined(label("peil.line.secret." + how + ".v1"), bytes(confidant), publicKey);
    }

    private static byte[] pairOf(byte[] publicKey, byte[] secret) {
        if (!Arrays.equals(Sodium.publicKey(secret), publicKey)) throw new Sodium.Refused("no pair");
        return secret;
    }

    static List<Integer> mark(UUID confidant, byte[] publicKey) {
        var number = new BigInteger(1, h16(label("peil.line.mark.v1"), bytes(confidant), publicKey));
        return Stream.iterate(number, left -> left.divide(WORDS))
                .limit(5)
                .map(left -> left.mod(WORDS).intValue())
                .toList();
    }

    /// The key of a case for a confidant, or that of a tick: both are sealed with what they are for.
    static byte[] sealedFor(byte[] publicKey, byte[] ephemeral, byte[] key, UUID id) {
        return Sodium.boxSeal(publicKey, ephemeral, joined(key, bytes(id)));
    }

    static byte[] openedFor(byte[] secret, byte[] sealed, UUID id) {
        var plain = Sodium.boxOpen(Sodium.publicKey(secret), secret, sealed);
        if (!Arrays.equals(Arrays.copyOfRange(plain, KEY, plain.length), bytes(id))) {
            throw new Sodium.Refused("of another case");
        }
        return Arrays.copyOf(plain, KEY);
    }

    static byte[] receiptKey(byte[] key, byte[] nonce, byte[] caseKey, Place place) {
        return Sodium.seal(key, nonce, caseKey, placed("peil.line.case-key.v1", place));
    }

    static byte[] caseKey(byte[] key, byte[] receiptKey, Place place) {
        return Sodium.open(key, receiptKey, placed("peil.line.case-key.v1", place));
    }

    static byte[] firstChain(Place place) {
        return h32(placed("peil.line.chain.v1", place));
    }

    static byte[] nextChain(byte[] chain, int number, char direction, byte[] ciphertext) {
        return h32(chain, four(number), one(direction), h32(ciphertext));
    }

    static byte[] message(
            byte[] key, byte[] nonce, Place place, int number, char direction, byte[] before, String json) {
        return Sodium.seal(key, nonce, padded(json), messageAlso(place, number, direction, before));
    }

    static String opened(byte[] key, byte[] sealed, Place place, int number, char direction, byte[] before) {
        return unpadded(Sodium.open(key, sealed, messageAlso(place, number, direction, before)));
    }

    private static byte[] messageAlso(Place place, int number, char direction, byte[] before) {
        return joined(placed("peil.line.message.v1", place), four(number), one(direction), before);
    }

    static byte[] head(byte[] key, byte[] nonce, Place place, int number, byte[] chain) {
        return Sodium.seal(key, nonce, joined(four(number), chain), placed("peil.line.head.v1", place));
    }

    /// Whether the head says that there are so many messages, and these.
    static boolean says(byte[] key, byte[] head, Place place, int number, byte[] chain) {
        try {
            return Arrays.equals(
                    Sodium.open(key, head, placed("peil.line.head.v1", place)), joined(four(number), chain));
        } catch (Sodium.Refused refused) {
            return false;
        }
    }

    /// By what a confidant's browser remembers a case.
    static byte[] memory(byte[] secret, UUID id) {
        return k32(secret, label("peil.line.memory.v1"), bytes(id));
    }

    /// By what it remembers the key that the case had.
    static byte[] memoryOfKey(byte[] secret, UUID id, byte[] caseKey) {
        return k32(secret, label("peil.line.memory.key.v1"), bytes(id), caseKey);
    }

    static byte[] tick(byte[] key, byte[] nonce, UUID line, UUID record, String json) {
        return Sodium.seal(key, nonce, padded(json), placed("peil.line.tick.v1", new Place(line, record)));
    }

    static String openedTick(byte[] key, byte[] content, UUID line, UUID record) {
        return unpadded(Sodium.open(key, content, placed("peil.line.tick.v1", new Place(line, record))));
    }

    static boolean worked(byte[] challenge, byte[] nonce, int bits) {
        return new BigInteger(1, workHash(challenge, nonce)).bitLength() <= 8 * KEY - bits;
    }

    static byte[] workHash(byte[] challenge, byte[] nonce) {
        return h32(label("peil.line.work.v1"), challenge, nonce);
    }

    /// ISO/IEC 7816-4, to the smallest class that it fits in.
    static byte[] padded(String json) {
        var plain = json.getBytes(UTF_8);
        int size = CLASSES.stream()
                .filter(fits -> plain.length < fits)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(plain.length + " bytes"));
        var padded = Arrays.copyOf(plain, size);
        padded[plain.length] = (byte) 0x80;
        return padded;
    }

    static String unpadded(byte[] padded) {
        int end = IntStream.iterate(padded.length - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> padded[i] != 0)
                .findFirst()
                .orElse(-1);
        if (!CLASSES.contains(padded.length) || end < 0 || padded[end] != (byte) 0x80) {
            throw new Sodium.Refused("not padded");
        }
        return new String(padded, 0, end, UTF_8);
    }

    static byte[] h16(byte[]... parts) {
        return Sodium.blake2b(16, null, parts);
    }

    static byte[] h32(byte[]... parts) {
        return Sodium.blake2b(32, null, parts);
    }

    private static byte[] k32(byte[] key, byte[]... parts) {
        return Sodium.blake2b(32, key, parts);
    }

    private static byte[] placed(String label, Place place) {
        return joined(label(label), bytes(place.line()), bytes(place.id()));
    }

    private static byte[] label(String label) {
        return label.getBytes(US_ASCII);
    }

    private static byte[] sentence(List<String> words) {
        return String.join(" ", words).getBytes(UTF_8);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] four(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    private static byte[] one(char direction) {
        return new byte[] {(byte) direction};
    }
}
