package nl.peil.confidential;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.bouncycastle.crypto.digests.Blake2bDigest;

/// BLAKE2b of 32 bytes, without a key: what the browser computes too.
final class Hashes {

    private static final byte[] LOOKUP = "peil.line.lookup.v1".getBytes(US_ASCII);
    private static final byte[] WORK = "peil.line.work.v1".getBytes(US_ASCII);

    private Hashes() {}

    /// What is kept of a lookup.
    static byte[] lookup(Bytes lookup) {
        return of(LOOKUP, lookup.value());
    }

    static byte[] work(byte[] challenge, byte[] nonce) {
        return of(WORK, challenge, nonce);
    }

    static int zeroBits(byte[] hash) {
        int zeros = 0;
        for (byte b : hash) {
            if (b != 0) return zeros + Integer.numberOfLeadingZeros(b & 0xFF) - 24;
            zeros += 8;
        }
        return zeros;
    }

    private static byte[] of(byte[]... parts) {
        var digest = new Blake2bDigest(256);
        for (var part : parts) digest.update(part, 0, part.length);
        var hash = new byte[32];
        digest.doFinal(hash, 0);
        return hash;
    }
}
