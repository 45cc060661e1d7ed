/// Clients, collaborations and their phases, sessions.
/// Publishes [SessionHeld], [SessionCancelled] and [CollaborationBegun]. Knows nobody above it.
@NullMarked
@ApplicationModule(allowedDependencies = {"practice", "notice"})
package nl.peil.collaboration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
