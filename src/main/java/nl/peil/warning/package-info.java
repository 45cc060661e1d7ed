/// The bucket of every collaboration, the signals that come of it, and silence that is a signal too.
@NullMarked
@ApplicationModule(allowedDependencies = {"evaluation", "agreement", "collaboration", "practice", "notice", "loop"})
package nl.peil.warning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
