package nl.peil.warning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Sessions;
import nl.peil.evaluation.Repairs;
import nl.peil.evaluation.Talk;
import nl.peil.practice.Practices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to the early warning.
@Service
@Transactional
public class Warnings {

    private final Buckets buckets;
    private final Courses courses;
    private final Sessions sessions;
    private final Repairs repairs;
    private final Practices practices;

    Warnings(Buckets buckets, Courses courses, Sessions sessions, Repairs repairs, Practices practices) {
        this.buckets = buckets;
        this.courses = courses;
        this.sessions = sessions;
        this.repairs = repairs;
        this.practices = practices;
    }

    /// How the bucket of a collaboration stands; nothing before the first session.
    @Transactional(readOnly = true)
    public Optional<Standing> standing(CollaborationId collaboration) {
        return Optional.ofNullable(courses.of(collaboration).reading()).map(Standing::of);
    }

    /// They talked about what was between them, and agreed: the bucket is emptied. Told twice it counts once.
    ///
    /// @param talked when, now or before; a session of that day that began later is of after it
    public void repaired(CollaborationId collaboration, Instant talked) {
        var zone = practices.zone();
        var day = talked.atZone(zone).toLocalDate();
        boolean first = sessions.settled(List.of(collaboration)).getOrDefault(collaboration, List.of()).stream()
                .filter(session -> session.starts().atZone(zone).toLocalDate().equals(day))
                .noneMatch(session -> session.starts().isBefore(talked));
        repairs.note(collaboration, new Talk(day, first));
        buckets.refresh(collaboration);
    }
}
