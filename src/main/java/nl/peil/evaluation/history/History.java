package nl.peil.evaluation.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file with evaluations of the past, and how far it has come.
///
/// @param total collaborations in it
/// @param done collaborations handled so far; none of it counts before the end
/// @param stored collaborations that were new, once it is done
/// @param failed whether the last try failed and left nothing behind
record History(
        UUID id,
        String name,
        Instant made,
        @Nullable Instant begun,
        @Nullable Instant ended,
        int total,
        int done,
        @Nullable Integer stored,
        boolean failed) {

    enum State {
        LOOKED_AT,
        UNDER_WAY,
        FAILED,
        DONE
    }

    State state() {
        if (ended != null) return State.DONE;
        if (failed) return State.FAILED;
        return begun == null ? State.LOOKED_AT : State.UNDER_WAY;
    }
}
