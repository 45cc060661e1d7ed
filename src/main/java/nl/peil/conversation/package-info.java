/// Talking about how the two work together: bumps, guides for hard talks, preparation, drafts with tone help, and the
/// question "am I the right one?".
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "tone",
            "options",
            "closing",
            "handover",
            "warning",
            "evaluation",
            "agreement",
            "collaboration",
            "practice",
            "notice",
            "loop"
        })
package nl.peil.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
