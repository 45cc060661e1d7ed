package nl.peil.evaluation;

import java.time.LocalDate;

/// A talk about what was between the two.
///
/// @param first whether it was before the session of that day, so that the session is of after it
public record Talk(LocalDate day, boolean first) {

    /// Whether a session of that day came after it.
    public boolean isBefore(LocalDate session) {
        return first ? !session.isBefore(day) : session.isAfter(day);
    }
}
