package nl.peil.conversation;

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

/// Whether what was raised was talked about soon.
@Service
@Transactional(readOnly = true)
public class TalksInTime {

    private static final Duration WEEK = Duration.ofDays(7);

    private final JdbcClient db;
    private final Clock clock;

    TalksInTime(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// How many bumps in these collaborations were talked about within a week, of those raised; one that still has its
    /// week is left out.
    public Tally of(Collection<CollaborationId> collaborations) {
        if (collaborations.isEmpty()) return new Tally(0, 0);
        return db.sql("""
            select count(*) filter (where talked <= raised + interval '7 days'), count(*) from rupture
            where collaboration in (:collaborations) and (talked is not null or raised < :before)
            """)
                .param("collaborations", Id.values(collaborations))
                .param("before", clock.instant().minus(WEEK).atOffset(UTC))
                .query((row, number) -> new Tally(row.getInt(1), row.getInt(2)))
                .single();
    }
}
