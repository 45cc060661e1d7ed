package nl.peil.learning;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.peil.learning.KeptTalk.Ended;
import nl.peil.learning.dialogue.Ending;
import nl.peil.platform.Language;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The talks that were practised, found by who held them and by nobody else.
@Repository
class TalkRepository {

    private final JdbcClient db;

    TalkRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<KeptTalk> find(TalkId id, OrganizerId organizer) {
        return db.sql("select * from talk where id = :id and organizer = :organizer")
                .param("id", id.value())
                .param("organizer", organizer.value())
                .query((row, _) -> talk(row))
                .optional();
    }

    /// Locks the row, so that a second tap comes after the first.
    Optional<KeptTalk> findToChange(TalkId id, OrganizerId organizer) {
        return db.sql("select * from talk where id = :id and organizer = :organizer for update")
                .param("id", id.value())
                .param("organizer", organizer.value())
                .query((row, _) -> talk(row))
                .optional();
    }

    /// The newest first.
    List<KeptTalk> of(OrganizerId organizer) {
        return db.sql("select * from talk where organizer = :organizer order by begun desc, id desc")
                .param("organizer", organizer.value())
                .query((row, _) -> talk(row))
                .list();
    }

    /// The same `id` again is the same talk, begun twice.
    void begin(KeptTalk talk) {
        db.sql("""
            insert into talk (tenant, id, organizer, dialogue, edition, language, seed, moves, begun)
            values (:tenant, :id, :organizer, :dialogue, :edition, :language, :seed, cast(:moves as jsonb), :begun)
            on conflict do nothing
            """)
                .param("tenant", Tenant.current().value())
                .param("id", talk.id().value())
                .param("organizer", talk.organizer().value())
                .param("dialogue", talk.dialogue())
                .param("edition", talk.edition())
                .param("language", talk.language().getLanguage())
                .param("seed", talk.seed())
                .param("moves", Moves.write(talk.moves()))
                .param("begun", talk.begun().atOffset(UTC))
                .update();
    }

    void save(KeptTalk talk) {
        var ended = talk.ended();
        db.sql("""
            update talk set edition = :edition, moves = cast(:moves as jsonb), ended = :ended, ended_as = :ended_as,
                ended_title = :ended_title
            where id = :id and organizer = :organizer
            """)
                .param("id", talk.id().value())
                .param("organizer", talk.organizer().value())
                .param("edition", talk.edition())
                .param("moves", Moves.write(talk.moves()))
                .param("ended", ended == null ? null : ended.at().atOffset(UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("ended_as", ended == null ? null : ended.as().name(), Types.VARCHAR)
                .param("ended_title", ended == null ? null : ended.title(), Types.VARCHAR)
                .update();
    }

    void remove(TalkId id, OrganizerId organizer) {
        db.sql("delete from talk where id = :id and organizer = :organizer")
                .param("id", id.value())
                .param("organizer", organizer.value())
                .update();
    }

    void removeAll(OrganizerId organizer) {
        db.sql("delete from talk where organizer = :organizer")
                .param("organizer", organizer.value())
                .update();
    }

    private static KeptTalk talk(ResultSet row) throws SQLException {
        return new KeptTalk(
                new TalkId(row.getObject("id", UUID.class)),
                new OrganizerId(row.getObject("organizer", UUID.class)),
                row.getString("dialogue"),
                row.getString("edition"),
                Language.of(row.getString("language")),
                row.getLong("seed"),
                Moves.read(row.getString("moves")),
                at(row, "begun"),
                ended(row));
    }

    private static @Nullable Ended ended(ResultSet row) throws SQLException {
        if (row.getString("ended_as") == null) return null;
        return new Ended(
                at(row, "ended"), Ending.Kind.valueOf(row.getString("ended_as")), row.getString("ended_title"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
