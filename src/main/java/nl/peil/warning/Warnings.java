package nl.peil.warning;

import java.time.LocalDate;
import nl.peil.collaboration.CollaborationId;
import nl.peil.evaluation.Repairs;
import nl.peil.evaluation.Talk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to the early warning.
@Service
@Transactional
public class Warnings {

    private final Buckets buckets;
    private final Courses courses;
    private final Repairs repairs;

    Warnings(Buckets buckets, Courses courses, Repairs repairs) {
        this.buckets = buckets;
        this.courses = courses;
        this.repairs = repairs;
    }

    /// They talked about what was between them, and agreed: the bucket is emptied. Told twice it counts once.
    ///
    /// @param day of the talk, today or before; a session of that day that hasn't been yet is of after it
    public void repaired(CollaborationId collaboration, LocalDate day) {
        boolean first = courses.of(collaboration).meetings().stream()
                .noneMatch(meeting -> meeting.date().equals(day));
        repairs.note(collaboration, new Talk(day, first));
        buckets.refresh(collaboration);
    }
}
