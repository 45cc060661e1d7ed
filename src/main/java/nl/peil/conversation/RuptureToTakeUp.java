package nl.peil.conversation;

import java.time.Instant;
import nl.peil.collaboration.CollaborationId;

/// A bump that waits for its organizer today.
///
/// @param step what she can do now
public record RuptureToTakeUp(RuptureId id, CollaborationId collaboration, Instant raised, Step step) {

    public enum Step {
        TALK,
        ASK,
        ANSWER,
        FIT
    }
}
