package nl.peil.evaluation.history;

import java.time.LocalDate;
import java.util.List;
import nl.peil.evaluation.Continue;
import nl.peil.evaluation.Friction;
import nl.peil.evaluation.Scores;
import nl.peil.evaluation.Talk;
import org.jspecify.annotations.Nullable;

/// What a file tells about one collaboration.
///
/// @param key as the file names it
/// @param talks about what was between them, in order of time
record PastCollaboration(String key, List<Meeting> meetings, List<Talk> talks) {

    /// A session, and what each side answered after it.
    record Meeting(
            LocalDate date,
            EventLine.Event event,
            @Nullable Client client,
            @Nullable Scores organizer) {}

    record Client(
            Scores scores,
            @Nullable Friction friction,
            @Nullable Continue goOn) {}
}
