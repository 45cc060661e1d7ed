/// Good colleagues, and how somebody who looks for one gets to one of three: the directory and the referral desk. What
/// is asked for and whom, is followed until it has landed. Declares [CarefulHabits].
@NullMarked
@ApplicationModule(allowedDependencies = {"place", "practice", "loop", "notice", "network"})
package nl.peil.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
