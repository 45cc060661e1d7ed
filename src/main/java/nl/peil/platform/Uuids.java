package nl.peil.platform;

import java.security.SecureRandom;
import java.util.UUID;

/// Makes identifiers that sort by the moment they were made: UUID version 7 (RFC 9562, section 5.7).
public final class Uuids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuids() {}

    /// A new identifier: 48 bits of time in milliseconds, 74 bits of chance.
    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
