package nl.peil.evaluation;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import nl.peil.collaboration.CollaborationId;
import nl.peil.platform.Id;
import nl.peil.practice.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether an organizer evaluates, and never how she or anybody else scored.
@Service
@Transactional(readOnly = true)
public class OwnEvaluations {

    /// Before that it can still come.
    private static final Duration TIME = Duration.ofDays(7);

    private final JdbcClient db;
    private final Clock clock;

    OwnEvaluations(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// How many the organizer of these collaborations gave herself, of those that the agreed rhythm asked for.
    public Tally given(Collection<CollaborationId> collaborations) {
        if (collaborations.isEmpty()) return new Tally(0, 0);
        return db.sql("""
            select count(organizer_given), count(*) from evaluation
            where collaboration in (:collaborations) and (organizer_given is not null or held < :before)
            """)
                .param("collaborations", Id.values(collaborations))
                .param("before", clock.instant().minus(TIME).atOffset(UTC))
                .query((row, number) -> new Tally(row.getInt(1), row.getInt(2)))
                .single();
    }
}
