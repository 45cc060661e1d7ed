package nl.peil.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One session on the trend. A side without a score says why.
///
/// @param friction what the client said rubbed, as far as it is shared
/// @param repaired whether a talk about what was between them was held since the session before
record TrendPoint(
        LocalDate date,
        Happened happened,
        Score client,
        Score organizer,
        @Nullable Friction friction,
        boolean repaired) {

    enum Happened {
        HELD,
        CANCELLED,
        NO_SHOW
    }

    /// @param why the reason for a gap; `GIVEN` when there is none
    record Score(@Nullable Double value, Why why) {

        static Score given(double value) {
            return new Score(value, Why.GIVEN);
        }

        static Score gap(Why why) {
            return new Score(null, why);
        }
    }

    enum Why {
        GIVEN,
        /// the session wasn't held
        NOT_HELD,
        /// the rhythm didn't ask for it
        NOT_ASKED,
        /// it may still come, or may not be seen yet
        WAITING,
        /// nobody answered, or left this one blank
        BLANK,
        /// the client keeps it until they look together
        KEPT
    }
}
