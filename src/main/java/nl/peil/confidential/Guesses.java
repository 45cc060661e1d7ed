package nl.peil.confidential;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.SecretKey;
import nl.peil.platform.Digest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How often was asked from where, within the hour. Only in memory, by a hash whose key goes with the hour: it is never
/// known which address that was. Whoever asks often, works more; nobody is shut out.
@Component
class Guesses {

    static final int FEWEST_BITS = 14;
    static final int MOST_BITS = 22;

    /// So many guesses are one bit: twice the work.
    private static final int A_BIT = 5;

    private static final long HOUR_SECONDS = 3600;
    private static final int MOST_ADDRESSES = 100_000;

    private final int free;
    private final Clock clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private long hour = -1;
    private SecretKey key = Digest.key(KeyWrap.newKey());

    /// @param free guesses an hour that cost no more than the fewest bits: people may share an address
    Guesses(@Value("${peil.line-free-guesses:10}") int free, Clock clock) {
        this.free = free;
        this.clock = clock;
    }

    /// Counts one, and says how much work is asked.
    synchronized int bits(String address) {
        int count = count(address);
        return Math.min(MOST_BITS, FEWEST_BITS + Math.max(0, count - free) / A_BIT);
    }

    /// Counts one that led nowhere.
    synchronized void missed(String address) {
        count(address);
    }

    /// Whether there have been so many that nothing is looked for any more without work.
    synchronized boolean tooMany(String address) {
        turn();
        return counts.getOrDefault(hash(address), 0) > 2 * free;
    }

    private int count(String address) {
        turn();
        if (counts.size() >= MOST_ADDRESSES) counts.clear();
        return counts.merge(hash(address), 1, Integer::sum);
    }

    private void turn() {
        long now = clock.instant().getEpochSecond() / HOUR_SECONDS;
        if (now == hour) return;
        hour = now;
        counts.clear();
        key = Digest.key(KeyWrap.newKey());
    }

    /// Of an IPv6 address the network: who has one has 2^64.
    private String hash(String address) {
        return HexFormat.of().formatHex(Digest.hmac(key, network(address)), 0, 16);
    }

    private static String network(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
