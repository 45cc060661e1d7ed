package nl.peil.confidential;

import java.time.LocalDate;

/// A confidant as she is named to others: before a client writes, and to her fellow confidants.
///
/// @param since the day on which she made her key
record Named(ConfidantId id, String name, Bytes publicKey, LocalDate since) {

    /// @param keyed whether she holds a key of this case
    record Keyed(ConfidantId id, String name, Bytes publicKey, boolean keyed) {}
}
