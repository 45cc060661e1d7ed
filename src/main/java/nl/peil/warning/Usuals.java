package nl.peil.warning;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.peil.collaboration.CollaborationId;
import nl.peil.platform.Id;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import nl.peil.warning.engine.Priors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was usual in the practice when a collaboration began. It stays so for that collaboration, so that what was said
/// of it doesn't change with what happens to others.
@Service
@Transactional
class Usuals {

    private final JdbcClient db;

    Usuals(JdbcClient db) {
        this.db = db;
    }

    /// Those that are left out go by what is published.
    @Transactional(readOnly = true)
    Map<CollaborationId, Priors> of(Collection<CollaborationId> collaborations) {
        if (collaborations.isEmpty()) return Map.of();
        var found = new HashMap<CollaborationId, Priors>();
        db.sql("""
            select collaboration, score, clients, items, sessions, answers, unanswered, own, own_sessions
            from usual where collaboration in (:collaborations)
            """)
                .param("collaborations", Id.values(collaborations))
                .query(Rows.as(Row.class))
                .list()
                .forEach(row -> found.put(row.collaboration(), row.priors()));
        return found;
    }

    /// Once for each collaboration.
    void keep(CollaborationId collaboration, Priors priors) {
        db.sql("""
            insert into usual
                (tenant, collaboration, score, clients, items, sessions, answers, unanswered, own, own_sessions)
            values
                (:tenant, :collaboration, :score, :clients, :items, :sessions, :answers, :unanswered, :own, :ownSessions)
            on conflict do nothing
            """)
                .param("tenant", Tenant.current().value())
                .param("collaboration", collaboration.value())
                .param("score", priors.score())
                .param("clients", priors.clients())
                .param("items", priors.items())
                .param("sessions", priors.sessions())
                .param("answers", priors.answers())
                .param("unanswered", priors.unanswered())
                .param("own", priors.own())
                .param("ownSessions", priors.ownSessions())
                .update();
    }

    record Row(
            CollaborationId collaboration,
            double score,
            double clients,
            double items,
            double sessions,
            double answers,
            double unanswered,
            double own,
            double ownSessions) {

        Priors priors() {
            return new Priors(score, clients, items, sessions, answers, unanswered, own, ownSessions);
        }
    }
}
