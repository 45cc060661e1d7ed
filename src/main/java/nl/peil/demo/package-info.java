/// The practice to play with: months of believable collaborations, made by the product's own services.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "practice",
            "collaboration",
            "agreement",
            "evaluation",
            "warning",
            "conversation",
            "closing",
            "handover",
            "referral",
            "referral::matching",
            "network",
            "learning",
            "development",
            "notice"
        })
package nl.peil.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
