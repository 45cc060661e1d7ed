package nl.peil.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.peil.collaboration.CollaborationId;
import nl.peil.platform.Id;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The days on which two talked about what was between them. A mark on the trend, and no word of what was said.
@Service
@Transactional
public class Repairs {

    private final JdbcClient db;

    Repairs(JdbcClient db) {
        this.db = db;
    }

    /// The same one twice is one talk.
    public void note(CollaborationId collaboration, Talk talk) {
        db.sql("""
            insert into repair (tenant, collaboration, day, first) values (:tenant, :collaboration, :day, :first)
            on conflict do nothing
            """)
                .param("tenant", Tenant.current().value())
                .param("collaboration", collaboration.value())
                .param("day", talk.day())
                .param("first", talk.first())
                .update();
    }

    /// By collaboration, the first day first; one without a talk is left out. One query.
    @Transactional(readOnly = true)
    public Map<CollaborationId, List<Talk>> of(Collection<CollaborationId> collaborations) {
        if (collaborations.isEmpty()) return Map.of();
        return db
                .sql("""
                    select collaboration, day, first from repair where collaboration in (:collaborations)
                    order by day, first desc
                    """)
                .param("collaborations", Id.values(collaborations))
                .query(Rows.as(Repair.class))
                .list()
                .stream()
                .collect(groupingBy(Repair::collaboration, mapping(Repair::talk, toList())));
    }

    record Repair(CollaborationId collaboration, LocalDate day, boolean first) {
        Talk talk() {
            return new Talk(day, first);
        }
    }
}
