/// The warm handover: a client is placed with somebody else, and it stays open, before its owner's eyes, until she says
/// herself that she has arrived. What is passed on, and to whom, is hers to tick.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "referral",
            "referral::matching",
            "network",
            "place",
            "closing",
            "draft",
            "agreement",
            "collaboration",
            "practice",
            "notice",
            "loop"
        })
package nl.peil.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
