package nl.peil.confidential;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Work to be done before a case is begun or looked for. A challenge says itself until when it is good and how much
/// work it asks, and that it is ours: nothing is kept of it until it was used, and then only in memory.
@Component
class Challenges {

    private static final Duration GOOD = Duration.ofMinutes(10);
    private static final int RANDOM = 16;
    private static final int SEAL = 16;
    private static final int LENGTH = RANDOM + Long.BYTES + 1 + SEAL;
    static final int NONCE = 8;
    private static final int MOST_USED = 200_000;

    private final LineSecret secret;
    private final Clock clock;
    private final Map<Bytes, Long> used = new HashMap<>();

    Challenges(LineSecret secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /// @param bits zeros that the hash of challenge and nonce begins with
    record Challenge(Bytes challenge, int bits) {}

    Challenge make(LineId line, int bits) {
        var challenge = ByteBuffer.allocate(LENGTH)
                .put(KeyWrap.random(RANDOM))
                .putLong(clock.instant().plus(GOOD).getEpochSecond())
                .put((byte) bits);
        challenge.put(seal(line, challenge.array()));
        return new Challenge(new Bytes(challenge.array()), bits);
    }

    /// Whether the work was done. Once.
    boolean redeem(LineId line, @Nullable Bytes challenge, @Nullable Bytes nonce) {
        if (challenge == null || nonce == null || challenge.length() != LENGTH || nonce.length() != NONCE) return false;
        var bytes = challenge.value();
        var read = ByteBuffer.wrap(bytes);
        long until = read.getLong(RANDOM);
        int bits = read.get(RANDOM + Long.BYTES);
        boolean ours = java.security.MessageDigest.isEqual(
                seal(line, bytes), Arrays.copyOfRange(bytes, LENGTH - SEAL, LENGTH));
        return ours
                && clock.instant().getEpochSecond() <= until
                && Hashes.zeroBits(Hashes.work(bytes, nonce.value())) >= bits
                && isFirst(challenge, until);
    }

    private synchronized boolean isFirst(Bytes challenge, long until) {
        long now = clock.instant().getEpochSecond();
        if (used.size() >= MOST_USED / 2) used.values().removeIf(over -> over < now);
        return used.size() < MOST_USED && used.putIfAbsent(challenge, until) == null;
    }

    private byte[] seal(LineId line, byte[] challenge) {
        var text = "challenge " + line.value() + " " + HexFormat.of().formatHex(challenge, 0, LENGTH - SEAL);
        return Arrays.copyOf(secret.of(text), SEAL);
    }
}
