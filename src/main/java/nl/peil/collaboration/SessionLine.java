package nl.peil.collaboration;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A session as a line of a list.
///
/// @param number its place among the sessions held, from 1
public record SessionLine(
        SessionId id,
        CollaborationId collaboration,
        String client,
        Instant starts,
        int minutes,
        @Nullable String place,
        SessionOutcome outcome,
        @Nullable Integer number) {

    public Instant ends() {
        return starts.plus(Duration.ofMinutes(minutes));
    }
}
