package nl.peil.collaboration;

import java.time.LocalDate;
import java.util.List;

/// A collaboration as another system remembers it, to be brought in by [PastCourses].
///
/// @param key how that system knows it; the client carries the same key until she has a name
/// @param sessions in order of time, at most one a day
public record PastCourse(String key, List<Meeting> sessions) {

    /// @param outcome anything but planned
    public record Meeting(LocalDate date, SessionOutcome outcome) {}
}
