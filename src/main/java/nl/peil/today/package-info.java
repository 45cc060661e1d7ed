/// The page *Vandaag*: what needs me today, of all that the other modules keep. On top of all, and used by none.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "practice",
            "collaboration",
            "agreement",
            "evaluation",
            "warning",
            "conversation",
            "draft",
            "closing",
            "handover",
            "referral",
            "confidential",
            "notice"
        })
package nl.peil.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
