/// Every open end, with whose it is, the next step and a date; it comes back until it is dealt with.
///
/// Knows nothing of what it is about: whoever opens a loop says so by a key and an identifier. Declares [Days], and
/// publishes [LoopsReturned].
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.peil.loop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
