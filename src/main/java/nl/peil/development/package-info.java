/// What an organizer did to learn, for her eyes only, with points as her network sets them; and peer review: looking at
/// a case together with colleagues, with nobody in it.
@NullMarked
@ApplicationModule(allowedDependencies = {"conversation", "collaboration", "network", "practice", "place"})
package nl.peil.development;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
