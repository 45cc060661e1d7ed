package nl.peil.conversation;

import nl.peil.collaboration.CollaborationId;

/// Something that an organizer chose to do after she asked herself whether she is the right one, and whose
/// day has come.
public record FitToTakeUp(FitReviewId review, CollaborationId collaboration, Step step) {

    public enum Step {
        PEER_REVIEW,
        HAND_OVER
    }
}
