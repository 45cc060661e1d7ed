package nl.peil.conversation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The sentences that organizers keep with a guide, each for herself.
@Service
@Transactional
class OwnPhrases {

    private final JdbcClient db;
    private final Clock clock;

    OwnPhrases(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    record OwnPhrase(UUID id, String words) {}

    /// In the order in which she kept them.
    @Transactional(readOnly = true)
    List<OwnPhrase> of(OrganizerId organizer, String guide) {
        return db.sql("""
            select id, words from own_phrase where organizer = :organizer and guide = :guide order by kept, id
            """)
                .param("organizer", organizer.value())
                .param("guide", guide)
                .query(Rows.as(OwnPhrase.class))
                .list();
    }

    /// The same `id` twice is the same one, sent twice.
    void keep(UUID id, OrganizerId organizer, String guide, String words) {
        db.sql("""
            insert into own_phrase (tenant, id, organizer, guide, words, kept)
            values (:tenant, :id, :organizer, :guide, :words, :kept) on conflict do nothing
            """)
                .param("tenant", Tenant.current().value())
                .param("id", id)
                .param("organizer", organizer.value())
                .param("guide", guide)
                .param("words", words)
                .param("kept", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Nothing happens to one that isn't hers.
    void remove(UUID id, OrganizerId organizer) {
        db.sql("delete from own_phrase where id = :id and organizer = :organizer")
                .param("id", id)
                .param("organizer", organizer.value())
                .update();
    }
}
