package nl.peil.confidential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.peil.platform.NotFound;
import nl.peil.platform.Presented;
import nl.peil.platform.SealedDatabase;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/// The lines of all practices: each keeps its own, and everybody comes to the one whose address she knows.
@Service
class Lines {

    private static final String COLUMNS =
            "select id, tenant, address, name, phone, words, keep, opened, closed from line where ";

    private final SealedDatabase sealed;
    private final Confidants confidants;
    private final Practices practices;
    private final LineJobs jobs;

    Lines(SealedDatabase sealed, Confidants confidants, Practices practices, LineJobs jobs) {
        this.sealed = sealed;
        this.confidants = confidants;
        this.practices = practices;
        this.jobs = jobs;
    }

    /// That of the practice that is bound.
    Optional<Line> own() {
        return one("tenant = :key", Tenant.current().value());
    }

    /// That at an address, of whatever practice. No transaction may be open.
    Optional<Line> at(String address) {
        return Presented.call(address, () -> one("address = :key", address));
    }

    private Optional<Line> one(String where, Object key) {
        return sealed.call(db ->
                db.sql(COLUMNS + where).param("key", key).query(Lines::line).optional());
    }

    /// Opens a line, or changes the one there is; it is the same line, with all that is under way.
    ///
    /// @return whether it was kept; not when the address leads to another's
    boolean keep(LineForm form, Set<OrganizerId> readers) {
        try {
            sealed.run(db -> {
                var id = own().map(Line::id).orElseGet(() -> new LineId(UUID.randomUUID()));
                db.sql("""
                    insert into line (tenant, id, address, name, phone, words, keep, opened)
                    values (:tenant, :id, :address, :name, :phone, :words, :keep, :today)
                    on conflict (tenant) do update set address = excluded.address, name = excluded.name,
                        phone = excluded.phone, words = excluded.words, keep = excluded.keep
                    """)
                        .param("tenant", Tenant.current().value())
                        .param("id", id.value())
                        .param("address", form.address())
                        .param("name", form.name())
                        .param("phone", form.number())
                        .param("words", form.words())
                        .param("keep", form.days())
                        .param("today", practices.today())
                        .update();
                confidants.choose(own().map(Line::id).orElse(id), readers);
            });
        } catch (DuplicateKeyException e) {
            return false;
        }
        jobs.begin();
        return true;
    }

    /// Nothing new can be begun; what is under way goes on until it ends.
    void close() {
        settle(practices.today());
    }

    void reopen() {
        settle(null);
    }

    private void settle(@Nullable LocalDate closed) {
        int settled = sealed.call(db -> db.sql("update line set closed = :closed where tenant = :tenant")
                .param("closed", closed, java.sql.Types.DATE)
                .param("tenant", Tenant.current().value())
                .update());
        if (settled == 0) throw new NotFound();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new LineId(row.getObject("id", UUID.class)),
                new Tenant(row.getObject("tenant", UUID.class)),
                row.getString("address"),
                row.getString("name"),
                row.getString("phone"),
                row.getString("words"),
                row.getInt("keep"),
                row.getObject("opened", LocalDate.class),
                row.getObject("closed", LocalDate.class));
    }
}
