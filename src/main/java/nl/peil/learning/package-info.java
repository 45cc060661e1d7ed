/// Learning the words: practice dialogues with a simulated client, rehearsing a real talk, and what an organizer learns
/// from her own patterns.
@NullMarked
@ApplicationModule(allowedDependencies = {"conversation", "warning", "evaluation", "collaboration", "practice", "tone"})
package nl.peil.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
