package nl.peil.confidential;

import java.util.List;
import java.util.UUID;

/// Another key pair, with all that she could open sealed to it.
record Renewal(
        Bytes publicKey, Bytes salt, Bytes wrapped, Bytes wrappedRecovery, List<Resealed> cases, List<Resealed> ticks) {

    /// @param id of a case, or of a record to be counted
    record Resealed(UUID id, Bytes sealed) {
        Resealed {
            if (id == null) throw new Malformed();
            Bytes.exactly(96, sealed);
        }
    }

    Renewal {
        cases = cases == null ? List.of() : List.copyOf(cases);
        ticks = ticks == null ? List.of() : List.copyOf(ticks);
    }

    KeyPair pair() {
        return new KeyPair(publicKey, salt, wrapped, wrappedRecovery, false);
    }
}
