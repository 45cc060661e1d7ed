package nl.peil.collaboration;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a collaboration is, and where it was before it was interrupted.
///
/// @param before what a pause, or a closing that is under way, interrupted
/// @param pausedUntil when both mean to go on
record Course(
        Phase phase,
        @Nullable Phase before,
        @Nullable LocalDate pausedUntil,
        @Nullable ClosingReason reason,
        @Nullable Instant closed) {

    static Course at(Phase phase) {
        return new Course(phase, null, null, null, null);
    }

    /// Back to what was interrupted.
    Course back() {
        return at(before == null ? Phase.ONGOING : before);
    }
}
