package nl.peil.learning;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import nl.peil.practice.Me;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The dialogues that a practice wrote itself.
@Service
@Transactional
class OwnDialogues {

    private final JdbcClient db;
    private final Clock clock;

    OwnDialogues(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<OwnDialogue> all() {
        return db.sql("select * from own_dialogue order by id")
                .query((row, _) -> dialogue(row))
                .list();
    }

    @Transactional(readOnly = true)
    Optional<OwnDialogue> find(UUID id) {
        return db.sql("select * from own_dialogue where id = :id")
                .param("id", id)
                .query((row, _) -> dialogue(row))
                .optional();
    }

    /// The same `id` again is the same dialogue with other words.
    ///
    /// @throws NotFound when it is somebody else's to change
    void keep(UUID id, Me me, @Nullable String dutch, @Nullable String english) {
        toChange(id, me);
        db.sql("""
            insert into own_dialogue (tenant, id, author, dutch, english, kept)
            values (:tenant, :id, :author, :dutch, :english, :kept)
            on conflict (tenant, id) do update
                set dutch = excluded.dutch, english = excluded.english, kept = excluded.kept
            """)
                .param("tenant", Tenant.current().value())
                .param("id", id)
                .param("author", me.account())
                .param("dutch", dutch, Types.VARCHAR)
                .param("english", english, Types.VARCHAR)
                .param("kept", clock.instant().atOffset(UTC))
                .update();
    }

    void remove(UUID id, Me me) {
        toChange(id, me);
        db.sql("delete from own_dialogue where id = :id").param("id", id).update();
    }

    private void toChange(UUID id, Me me) {
        if (find(id).filter(one -> !one.changedBy(me)).isPresent()) throw new NotFound();
    }

    private static OwnDialogue dialogue(ResultSet row) throws SQLException {
        return new OwnDialogue(
                row.getObject("id", UUID.class),
                new OrganizerId(row.getObject("author", UUID.class)),
                row.getString("dutch"),
                row.getString("english"),
                row.getObject("kept", OffsetDateTime.class).toInstant());
    }
}
