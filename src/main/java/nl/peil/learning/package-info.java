/// Learning the words: practice dialogues with a simulated client, and what an organizer learns from her own patterns.
@NullMarked
@ApplicationModule(allowedDependencies = {"conversation", "practice", "tone"})
package nl.peil.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
