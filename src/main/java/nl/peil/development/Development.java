package nl.peil.development;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import nl.peil.platform.NotFound;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The logs of what organizers did to learn. For anybody but her whose it is, there is nothing here.
@Service
@Transactional
public class Development {

    private static final String COLUMNS = "select id, kind, day, minutes, title, words from development_entry ";

    private final JdbcClient db;
    private final Clock clock;

    Development(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// All of hers, the newest first.
    @Transactional(readOnly = true)
    List<Entry> of(OrganizerId me) {
        return db.sql(COLUMNS + "where organizer = :me order by day desc, made desc, id")
                .param("me", me.value())
                .query(Rows.as(Entry.class))
                .list();
    }

    @Transactional(readOnly = true)
    Entry find(OrganizerId me, EntryId id) {
        return db.sql(COLUMNS + "where organizer = :me and id = :id")
                .param("me", me.value())
                .param("id", id.value())
                .query(Rows.as(Entry.class))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// A new one, or a known one as it is now. One of somebody else stays as it is.
    public void keep(OrganizerId me, Entry entry) {
        db.sql("""
            insert into development_entry (tenant, id, organizer, kind, day, minutes, title, words, made)
            values (:tenant, :id, :me, :kind, :day, :minutes, :title, :words, :made)
            on conflict (tenant, id) do update set kind = excluded.kind, day = excluded.day,
                minutes = excluded.minutes, title = excluded.title, words = excluded.words
            where development_entry.organizer = excluded.organizer
            """)
                .param("tenant", Tenant.current().value())
                .param("id", entry.id().value())
                .param("me", me.value())
                .param("kind", entry.kind().name())
                .param("day", entry.day())
                .param("minutes", entry.minutes())
                .param("title", entry.title())
                .param("words", entry.words(), Types.VARCHAR)
                .param("made", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Nothing happens to one that isn't hers.
    void remove(OrganizerId me, EntryId id) {
        db.sql("delete from development_entry where organizer = :me and id = :id")
                .param("me", me.value())
                .param("id", id.value())
                .update();
    }
}
