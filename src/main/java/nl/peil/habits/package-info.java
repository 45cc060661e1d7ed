/// What organizers do with care, counted from what they really did. No score is read here, and a test holds it to that.
/// Brings [nl.peil.referral.CarefulHabits].
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "referral",
            "referral::matching",
            "handover",
            "development",
            "conversation",
            "evaluation",
            "collaboration",
            "practice"
        })
package nl.peil.habits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
