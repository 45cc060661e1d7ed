package nl.peil.confidential;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.UUID;
import nl.peil.confidential.Cases.Opened;
import org.springframework.stereotype.Component;

/// What there is to open for a lookup that nobody knows: in form and length like any other, the same each time, and it
/// opens nothing.
@Component
class Decoys {

    private static final long VERSION_4 = 0x0000_0000_0000_4000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final LineSecret secret;

    Decoys(LineSecret secret) {
        this.secret = secret;
    }

    Opened of(LineId line, Bytes lookup, LocalDate today) {
        var about = line.value() + " " + lookup.text();
        var id = id(ByteBuffer.wrap(secret.of("id " + about)));
        var key = ByteBuffer.allocate(NewCase.RECEIPT_KEY);
        for (int part = 0; key.hasRemaining(); part++) {
            var bytes = secret.of("key " + part + " " + about);
            key.put(bytes, 0, Math.min(bytes.length, key.remaining()));
        }
        return new Opened(id, new Bytes(key.array()), expires(secret.of("days " + about), today));
    }

    private static CaseId id(ByteBuffer bytes) {
        return new CaseId(new UUID(
                (bytes.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | VERSION_4,
                (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | VARIANT));
    }

    /// It stays the same day until that has come, as it does for a case that nobody writes in.
    private static LocalDate expires(byte[] bytes, LocalDate today) {
        int days = Line.DAYS.get(Math.floorMod(bytes[0], 4) == 0 ? Math.floorMod(bytes[1], Line.DAYS.size()) : 3);
        int phase = Math.floorMod(ByteBuffer.wrap(bytes, 2, 4).getInt(), days);
        return today.plusDays(days - Math.floorMod(today.toEpochDay() - phase, (long) days));
    }
}
