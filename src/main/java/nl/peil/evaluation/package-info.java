/// What both sides answer after a session, when each sees the other's, and how it goes over time.
/// Listens to [nl.peil.collaboration.SessionHeld]; publishes [EvaluationGiven], [EvaluationRevealed], [WaitEnded],
/// [SharingChanged] and [PastBroughtIn].
@NullMarked
@ApplicationModule(allowedDependencies = {"collaboration", "practice", "notice"})
package nl.peil.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
