package nl.peil.development;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.peil.platform.Id;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How many hours organizers of this practice learned, and nothing else of what they keep. To be asked only about those
/// who let it count.
@Service
@Transactional(readOnly = true)
public class TrainedHours {

    private final Practices practices;
    private final JdbcClient db;

    TrainedHours(Practices practices, JdbcClient db) {
        this.practices = practices;
        this.db = db;
    }

    /// Whole hours of training and peer review in the year up to today; nothing for who has none.
    public Map<OrganizerId, Integer> of(Collection<OrganizerId> organizers) {
        if (organizers.isEmpty()) return Map.of();
        var hours = new HashMap<OrganizerId, Integer>();
        db.sql("""
            select organizer, sum(minutes) / 60 as hours from development_entry
            where organizer in (:organizers) and kind in ('TRAINING', 'PEER_REVIEW') and day > :since and day <= :today
            group by organizer
            """)
                .param("organizers", Id.values(organizers))
                .param("since", practices.today().minusYears(1))
                .param("today", practices.today())
                .query((row, number) ->
                        hours.put(new OrganizerId(row.getObject("organizer", UUID.class)), row.getInt("hours")))
                .list();
        return hours;
    }
}
