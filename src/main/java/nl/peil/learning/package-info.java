/// Learning the words: practice dialogues with a simulated client, what an organizer did to learn, and looking at a case
/// together with colleagues.
@NullMarked
@ApplicationModule(allowedDependencies = {"conversation", "collaboration", "network", "practice", "place", "tone"})
package nl.peil.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
