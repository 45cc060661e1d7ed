/// Every open end, with whose it is, the next step and a date; it comes back until it is dealt with.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.peil.loop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
