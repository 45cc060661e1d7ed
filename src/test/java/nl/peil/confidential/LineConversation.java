package nl.peil.confidential;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.peil.confidential.LineCipher.Place;
import org.jspecify.annotations.Nullable;

/// A conversation as whoever has its key reads and writes it: the chain goes on with each message.
final class LineConversation {

    /// A message as the server keeps it.
    record Sealed(int number, char direction, byte[] ciphertext) {}

    record Opened(int number, char direction, String json) {}

    record Written(Sealed message, byte[] head) {}

    /// Something was left out, changed, added or moved.
    static final class Tampered extends RuntimeException {
        final String what;

        Tampered(String what, int number) {
            super(what + " " + number);
            this.what = what;
        }
    }

    private final Place place;
    private final byte[] key;
    private final Supplier<byte[]> nonces;
    private int number;
    private byte[] chain;

    LineConversation(Place place, byte[] key, Supplier<byte[]> nonces) {
        this.place = place;
        this.key = key;
        this.nonces = nonces;
        this.chain = LineCipher.firstChain(place);
    }

    Written write(char direction, String json) {
        var ciphertext = LineCipher.message(key, nonces.get(), place, number + 1, direction, chain, json);
        chain = LineCipher.nextChain(chain, ++number, direction, ciphertext);
        return new Written(
                new Sealed(number, direction, ciphertext), LineCipher.head(key, nonces.get(), place, number, chain));
    }

    /// What came after the messages known before.
    List<Opened> read(List<Sealed> messages, byte @Nullable [] head) {
        var opened = new ArrayList<Opened>();
        for (var message : messages) {
            if (message.number() != ++number) throw new Tampered("order", number);
            opened.add(open(message));
            chain = LineCipher.nextChain(chain, number, message.direction(), message.ciphertext());
        }
        if (head == null || !LineCipher.says(key, head, place, number, chain)) throw new Tampered("head", number);
        return opened;
    }

    private Opened open(Sealed message) {
        try {
            var json =
                    LineCipher.opened(key, message.ciphertext(), place, message.number(), message.direction(), chain);
            return new Opened(message.number(), message.direction(), json);
        } catch (Sodium.Refused refused) {
            throw new Tampered("message", message.number());
        }
    }

    byte[] chain() {
        return chain;
    }
}
