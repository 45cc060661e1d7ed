/// The confidential line: a client who is unhappy writes to a confidant, and nobody else can read it, not the server
/// either. How, is told in `docs/confidential-line.md`. What is sealed lies in a schema and under a role of its own;
/// the keys that expire lie outside the database.
///
/// Unlike all else here it makes no use of `loop`: an open end there carries the moment on which it was made, and that
/// would tell who wrote. What waits is derived from days.
@NullMarked
@ApplicationModule(allowedDependencies = {"practice", "notice", "options", "place", "referral", "referral::matching"})
package nl.peil.confidential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
