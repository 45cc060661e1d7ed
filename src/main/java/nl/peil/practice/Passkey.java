package nl.peil.practice;

import java.time.Instant;

/// A key on somebody's device, as she knows it.
///
/// @param name hers, such as *telefoon*
record Passkey(String id, String name, Instant made, Instant lastUsed) {}
