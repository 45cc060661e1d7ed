package nl.peil.warning.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that happened in a collaboration, on a day.
public sealed interface Event {

    LocalDate date();

    /// A session took place, or didn't.
    ///
    /// @param asked whether the client was asked to evaluate it and the time to answer is over: only then does it
    ///     mean anything that no evaluation came
    record Session(LocalDate date, Outcome outcome, boolean asked) implements Event {}

    /// The client answered about the session of that day. What she keeps to herself is blank here.
    record ClientEvaluated(
            LocalDate date,
            Scores scores,
            @Nullable Friction friction,
            @Nullable Continue goOn) implements Event {}

    /// The organizer answered about the session of that day.
    record OrganizerEvaluated(LocalDate date, Scores scores) implements Event {}

    /// They talked about what was between them, and agreed: the bucket is emptied, and what is usual is learned anew.
    record Repaired(LocalDate date) implements Event {}
}
