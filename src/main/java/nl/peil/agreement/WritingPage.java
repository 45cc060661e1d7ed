package nl.peil.agreement;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.peil.collaboration.CollaborationId;
import org.jspecify.annotations.Nullable;

/// What an organizer sees around the agreement that she is writing.
///
/// @param language the client's, in which it is written
/// @param next the number that this version will have
/// @param expected whether the client has told what she expects
/// @param wish what the client would like to be different about the version before
/// @param change what either wants to change after the trial
/// @param readers who reads what: for everybody the same, not for the organizer to change
record WritingPage(
        CollaborationId collaboration,
        String client,
        Locale language,
        int next,
        boolean expected,
        @Nullable String wish,
        List<String> change,
        TrialChoice trial,
        String readers) {

    public List<Integer> sessions() {
        return IntStream.rangeClosed(trial.least(), trial.most()).boxed().toList();
    }

    public List<Integer> days() {
        return IntStream.rangeClosed(1, 7).boxed().toList();
    }
}
