package nl.peil.confidential;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.peil.confidential.Challenges.Challenge;
import nl.peil.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes guessing slow: before a case is begun or looked for there is work to do, and the more often somebody asks, the
/// more. What was looked for with work is then at hand; whoever tries without, again and again, is sent to work first.
@Component
class LineDoor {

    private static final int MOST_AT_HAND = 20_000;

    private final Challenges challenges;
    private final Guesses guesses;
    private final Set<Bytes> atHand = Collections.synchronizedSet(Collections.newSetFromMap(new Latest()));

    LineDoor(Challenges challenges, Guesses guesses) {
        this.challenges = challenges;
        this.guesses = guesses;
    }

    Challenge challenge(Line line, String address) {
        return challenges.make(line.id(), guesses.bits(address));
    }

    /// @throws NoWork when it wasn't done, or was used already
    void pass(Line line, @Nullable Bytes challenge, @Nullable Bytes nonce) {
        if (!challenges.redeem(line.id(), challenge, nonce)) throw new NoWork();
    }

    /// Somebody worked for this lookup, by its hash.
    void opened(byte[] lookupHash) {
        atHand.add(new Bytes(lookupHash));
    }

    /// @param address where it is asked from
    /// @throws NoWork when too much that wasn't there was asked from there, and nobody worked for this
    <T> T with(Bytes lookup, String address, Supplier<T> work) {
        if (guesses.tooMany(address) && !atHand.contains(new Bytes(Hashes.lookup(lookup)))) throw new NoWork();
        try {
            return work.get();
        } catch (NotFound e) {
            guesses.missed(address);
            throw e;
        }
    }

    /// Forgets what was added longest ago.
    private static final class Latest extends LinkedHashMap<Bytes, Boolean> {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Bytes, Boolean> eldest) {
            return size() > MOST_AT_HAND;
        }
    }
}
