/// What both sides expect of each other, what they agreed, the trial that shows whether it works, and the rhythm in
/// which they gauge. Listens to [nl.peil.collaboration.CollaborationBegun] and [nl.peil.collaboration.SessionHeld];
/// publishes [AgreementMade] and [TrialDecided].
@NullMarked
@ApplicationModule(allowedDependencies = {"collaboration", "practice", "notice"})
package nl.peil.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
