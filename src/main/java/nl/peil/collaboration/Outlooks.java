package nl.peil.collaboration;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.peil.platform.Id;
import nl.peil.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is ahead of the collaborations of a practice, whoever's they are.
@Service
@Transactional(readOnly = true)
public class Outlooks {

    private final JdbcClient db;
    private final Clock clock;

    Outlooks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Where these collaborations are, and what is ahead of them.
    public Map<CollaborationId, Outlook> of(Collection<CollaborationId> ids) {
        if (ids.isEmpty()) return Map.of();
        var outlooks = new HashMap<CollaborationId, Outlook>();
        db.sql("""
            select s.id, s.organizer, s.phase, s.made,
                   (select min(n.starts) from session n
                    where n.tenant = s.tenant and n.collaboration = s.id and n.outcome = 'PLANNED' and n.starts > :now) as next,
                   exists (select from session n where n.tenant = s.tenant and n.collaboration = s.id
                           and n.outcome = 'PLANNED' and n.starts <= :now) as to_settle
            from collaboration s where s.id in (:ids)
            """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ids", Id.values(ids))
                .query(Rows.as(Outlook.class))
                .list()
                .forEach(outlook -> outlooks.put(outlook.id(), outlook));
        return outlooks;
    }

    /// Every collaboration of the practice that isn't closed, whoever's it is.
    public List<CollaborationId> underWay() {
        return db.sql("select id from collaboration where phase <> 'CLOSED' order by id")
                .query((row, number) -> new CollaborationId(row.getObject(1, UUID.class)))
                .list();
    }
}
