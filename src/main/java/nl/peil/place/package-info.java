/// Towns and villages, to say roughly where somebody is: enough for a distance, and less than an address to give away.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.peil.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
