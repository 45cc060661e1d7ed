package nl.peil.development;

import org.jspecify.annotations.Nullable;

/// A case in a list.
///
/// @param mine whether the reader brought it
/// @param joined whether she takes part
/// @param step where it is: WRITING, CLOSED, ERASED, or the step of the round
record PeerLine(
        PeerReviewId id,
        String title,
        @Nullable String question,
        String name,
        boolean mine,
        boolean joined,
        String step,
        @Nullable String taken) {

    public boolean running() {
        return !step.equals("WRITING") && !step.equals("CLOSED") && !step.equals("ERASED");
    }
}
