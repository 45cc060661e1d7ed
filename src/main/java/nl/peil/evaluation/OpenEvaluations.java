package nl.peil.evaluation;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.platform.Rows;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The evaluations of a practice that still want something of somebody, of all its organizers. Each read is one query.
@Service
@Transactional(readOnly = true)
public class OpenEvaluations {

    private final JdbcClient db;
    private final Practices practices;
    private final Clock clock;

    OpenEvaluations(JdbcClient db, Practices practices, Clock clock) {
        this.db = db;
        this.practices = practices;
        this.clock = clock;
    }

    /// What the organizer can still answer herself, the oldest first.
    public List<EvaluationToGive> toGive() {
        return db.sql("""
            select session, collaboration, held, until, client_given is not null as client_in
            from evaluation
            where asked > :since and organizer_given is null
            order by asked, session
            """)
                .param("since", since())
                .query(Rows.as(EvaluationToGive.class))
                .list();
    }

    /// What the client can still answer, the oldest first.
    public List<EvaluationAwaited> awaited() {
        var now = clock.instant();
        var zone = practices.zone();
        return db.sql("""
            select session, collaboration, held, asked, reminded
            from evaluation
            where asked > :since and client_given is null
            order by asked, session
            """).param("since", since()).query(Rows.as(Asked.class)).list().stream()
                .map(asked -> asked.awaited(!now.isBefore(Invitations.reminderOf(asked.asked(), zone))))
                .toList();
    }

    /// What has opened and wasn't looked at since it came, the oldest first.
    public List<RevealToLookAt> toLookAt() {
        return db.sql("""
            select session, collaboration, held, client_sharing = 'TOGETHER' and together is null as together
            from evaluation
            where client_given is not null and (looked is null or looked < client_given or looked < together)
              and (organizer_given is not null or until <= :now)
            order by until, session
            """)
                .param("now", clock.instant().atOffset(UTC))
                .query(Rows.as(RevealToLookAt.class))
                .list();
    }

    private OffsetDateTime since() {
        return clock.instant().minus(Evaluation.ANSWERABLE).atOffset(UTC);
    }

    record Asked(
            SessionId session,
            CollaborationId collaboration,
            Instant held,
            Instant asked,
            @Nullable Instant reminded) {

        EvaluationAwaited awaited(boolean dueForReminder) {
            return new EvaluationAwaited(session, collaboration, held, dueForReminder && reminded == null);
        }
    }
}
