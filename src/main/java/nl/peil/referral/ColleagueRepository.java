package nl.peil.referral;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.peil.platform.Id;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import nl.peil.practice.OrganizerId;
import nl.peil.referral.matching.Style;
import nl.peil.referral.matching.Trait;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of the directory: column by column, since a matching reads all of them.
@Component
class ColleagueRepository {

    private final JdbcClient db;
    private final Clock clock;

    ColleagueRepository(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// By name, those of this practice's own directory.
    List<Colleague> own() {
        return all().stream().filter(Colleague::isOwn).toList();
    }

    /// By name, those that fellow practices share included.
    List<Colleague> all() {
        return db.sql("select * from colleague order by lower(name), id")
                .query(ColleagueRepository::colleague)
                .list();
    }

    List<Colleague> of(Collection<ColleagueId> ids) {
        if (ids.isEmpty()) return List.of();
        return db.sql("select * from colleague where id in (:ids)")
                .param("ids", Id.values(ids))
                .query(ColleagueRepository::colleague)
                .list();
    }

    Optional<Colleague> find(ColleagueId id) {
        return of(List.of(id)).stream().findFirst();
    }

    Optional<Colleague> of(OrganizerId account) {
        return db.sql("select * from colleague where tenant = :own and account = :account")
                .param("own", Tenant.current().value())
                .param("account", account.value())
                .query(ColleagueRepository::colleague)
                .optional();
    }

    Optional<Colleague> withEmail(String email) {
        return db.sql("select * from colleague where tenant = :own and lower(email) = lower(:email)")
                .param("own", Tenant.current().value())
                .param("email", email)
                .query(ColleagueRepository::colleague)
                .optional();
    }

    void save(Colleague colleague) {
        var details = colleague.details();
        var account = colleague.account();
        db.sql("""
            insert into colleague (tenant, id, account, careful, shared, name, email, phone, website, place, reach, traits,
                structure, lead, start, homework, directness, free, words, consented, changed)
            values (:tenant, :id, :account, :careful, :shared, :name, :email, :phone, :website, :place, :reach, :traits,
                :structure, :lead, :start, :homework, :directness, :free, :words, :consented, :changed)
            on conflict (tenant, id) do update set
                account = excluded.account, careful = excluded.careful, shared = excluded.shared,
                name = excluded.name, email = excluded.email, phone = excluded.phone,
                website = excluded.website, place = excluded.place, reach = excluded.reach, traits = excluded.traits,
                structure = excluded.structure, lead = excluded.lead, start = excluded.start,
                homework = excluded.homework, directness = excluded.directness, free = excluded.free,
                words = excluded.words, consented = excluded.consented, changed = excluded.changed
            """)
                .param("tenant", Tenant.current().value())
                .param("id", colleague.id().value())
                .param("account", account == null ? null : account.value(), java.sql.Types.OTHER)
                .param("careful", colleague.careful())
                .param("shared", colleague.shared())
                .param("name", details.name())
                .param("email", details.email())
                .param("phone", details.phone())
                .param("website", details.website())
                .param("place", details.place())
                .param("reach", details.reach())
                .param("traits", names(details.traits()))
                .param("structure", details.style().structure())
                .param("lead", details.style().lead())
                .param("start", details.style().start())
                .param("homework", details.style().homework())
                .param("directness", details.style().directness())
                .param("free", details.free())
                .param("words", details.words())
                .param("consented", Date.valueOf(details.consented()))
                .param("changed", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(ColleagueId id) {
        db.sql("delete from exposure where colleague = :id")
                .param("id", id.value())
                .update();
        db.sql("delete from colleague where tenant = :own and id = :id")
                .param("own", Tenant.current().value())
                .param("id", id.value())
                .update();
    }

    /// @param since what was before then counts for nobody any more, and is forgotten
    void shown(Collection<ColleagueId> ids, Instant now, Instant since) {
        db.sql("delete from exposure where at < :since")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
        for (var id : ids) {
            db.sql("""
                insert into exposure (tenant, id, colleague, at) select :own, :id, id, :at from colleague where id = :colleague
                """)
                    .param("own", Tenant.current().value())
                    .param("id", Uuids.next())
                    .param("at", now.atOffset(ZoneOffset.UTC))
                    .param("colleague", id.value())
                    .update();
        }
    }

    /// How often each was shown; who wasn't, is absent.
    Map<ColleagueId, Integer> shownSince(Instant since) {
        var counts = new HashMap<ColleagueId, Integer>();
        db.sql("select colleague, count(*) from exposure where at >= :since group by colleague")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> counts.put(new ColleagueId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list();
        return counts;
    }

    static Style style(ResultSet row) throws SQLException {
        return new Style(
                row.getInt("structure"),
                row.getInt("lead"),
                row.getInt("start"),
                row.getInt("homework"),
                row.getInt("directness"));
    }

    static Set<Trait> traits(ResultSet row) throws SQLException {
        var traits = EnumSet.noneOf(Trait.class);
        Arrays.stream((String[]) row.getArray("traits").getArray())
                .map(Trait::valueOf)
                .forEach(traits::add);
        return traits;
    }

    static String[] names(Set<Trait> traits) {
        return traits.stream().sorted().map(Trait::name).toArray(String[]::new);
    }

    private static Colleague colleague(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account", UUID.class);
        return new Colleague(
                new ColleagueId(row.getObject("id", UUID.class)),
                new Tenant(row.getObject("tenant", UUID.class)),
                account == null ? null : new OrganizerId(account),
                row.getBoolean("careful"),
                row.getBoolean("shared"),
                new ColleagueDetails(
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("phone"),
                        row.getString("website"),
                        row.getString("place"),
                        row.getInt("reach"),
                        traits(row),
                        style(row),
                        row.getInt("free"),
                        row.getString("words"),
                        row.getObject("consented", LocalDate.class)));
    }
}
