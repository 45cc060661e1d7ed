package nl.peil.confidential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.peil.confidential.LineCase.Kind;
import nl.peil.platform.SealedDatabase;
import nl.peil.platform.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The rows of cases, within the practice that is bound. Those whose day has come are not there any more.
@Component
class CaseRepository {

    private static final String COLUMNS = """
        select c.id, c.kind, c.made, c.last, c.last_direction, c.expires, c.days, c.head,
            (select count(*) from message m where m.line_case = c.id) as count
        from line_case c
        """;

    private final SealedDatabase sealed;

    CaseRepository(SealedDatabase sealed) {
        this.sealed = sealed;
    }

    /// The same case sent twice is made once.
    ///
    /// @return whether it was made now
    boolean make(LineId line, LineCase made, byte[] lookupHash) {
        return sealed.call(db -> db.sql("""
            insert into line_case
                (tenant, id, line, lookup_hash, kind, made, last, last_direction, expires, days, head)
            values (:tenant, :id, :line, :hash, :kind, :made, :made, :direction, :expires, :days, :head)
            on conflict do nothing
            """)
                        .param("tenant", Tenant.current().value())
                        .param("id", made.id().value())
                        .param("line", line.value())
                        .param("hash", lookupHash)
                        .param("kind", made.kind().name())
                        .param("made", made.made())
                        .param("direction", made.lastDirection().name())
                        .param("expires", made.expires())
                        .param("days", made.days())
                        .param("head", bytes(made.head()), java.sql.Types.BINARY)
                        .update()
                == 1);
    }

    /// The case that a browser finds by what it derives from a receipt or a link.
    Optional<LineCase> find(LineId line, byte[] lookupHash, LocalDate today) {
        return sealed.call(
                db -> db.sql(COLUMNS + "where c.line = :line and c.lookup_hash = :hash and c.expires > :today")
                        .param("line", line.value())
                        .param("hash", lookupHash)
                        .param("today", today)
                        .query(CaseRepository::of)
                        .optional());
    }

    /// The same, and nobody else changes it until the transaction ends.
    Optional<LineCase> findToChange(LineId line, byte[] lookupHash, LocalDate today) {
        return sealed.call(db -> {
            db.sql("select from line_case where line = :line and lookup_hash = :hash for update")
                    .param("line", line.value())
                    .param("hash", lookupHash)
                    .query((row, number) -> row.getRow())
                    .list();
            return find(line, lookupHash, today);
        });
    }

    Optional<LineCase> find(LineId line, CaseId id, LocalDate today) {
        return sealed.call(db -> db.sql(COLUMNS + "where c.line = :line and c.id = :id and c.expires > :today")
                .param("line", line.value())
                .param("id", id.value())
                .param("today", today)
                .query(CaseRepository::of)
                .optional());
    }

    Optional<LineCase> findToChange(LineId line, CaseId id, LocalDate today) {
        return sealed.call(db -> {
            db.sql("select from line_case where id = :id for update")
                    .param("id", id.value())
                    .query((row, number) -> row.getRow())
                    .list();
            return find(line, id, today);
        });
    }

    /// Those between a client and the confidants.
    List<LineCase> conversations(LineId line, LocalDate today) {
        return sealed.call(
                db -> db.sql(COLUMNS + "where c.line = :line and c.kind = 'CONVERSATION' and c.expires > :today"
                                + " order by c.last, c.id")
                        .param("line", line.value())
                        .param("today", today)
                        .query(CaseRepository::of)
                        .list());
    }

    void save(LineCase changed) {
        sealed.run(db -> db.sql("""
            update line_case set last = :last, last_direction = :direction, expires = :expires, days = :days, head = :head
            where id = :id
            """)
                .param("last", changed.last())
                .param("direction", changed.lastDirection().name())
                .param("expires", changed.expires())
                .param("days", changed.days())
                .param("head", bytes(changed.head()), java.sql.Types.BINARY)
                .param("id", changed.id().value())
                .update());
    }

    /// With its messages and its keys.
    void remove(CaseId id) {
        sealed.run(db -> db.sql("delete from line_case where id = :id")
                .param("id", id.value())
                .update());
    }

    private static LineCase of(ResultSet row, int number) throws SQLException {
        var head = row.getBytes("head");
        return new LineCase(
                new CaseId(row.getObject("id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getObject("made", LocalDate.class),
                row.getObject("last", LocalDate.class),
                Direction.valueOf(row.getString("last_direction")),
                row.getObject("expires", LocalDate.class),
                row.getInt("days"),
                head == null ? null : new Bytes(head),
                row.getInt("count"));
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.value();
    }
}
