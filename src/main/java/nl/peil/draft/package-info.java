/// Messages that an organizer writes, with remarks on their tone, and a night's sleep before the heated ones.
/// Nothing here is ever sent by Peil.
@NullMarked
@ApplicationModule(allowedDependencies = {"tone", "collaboration", "practice", "notice", "loop"})
package nl.peil.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
