/// What a client can do who is unhappy with her organizer: every real option, what it takes, what it costs, who will
/// know, what happens next. Open to everybody, and nothing of it is kept.
@NullMarked
@ApplicationModule(allowedDependencies = {"notice"})
package nl.peil.options;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
