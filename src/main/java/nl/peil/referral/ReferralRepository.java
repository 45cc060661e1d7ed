package nl.peil.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Each only for the organizer who took the call.
@Component
class ReferralRepository {

    private static final String MINE = "select * from referral where organizer = :organizer ";

    private final JdbcClient db;

    ReferralRepository(JdbcClient db) {
        this.db = db;
    }

    boolean exists(ReferralId id) {
        return db.sql("select exists (select from referral where id = :id)")
                .param("id", id.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    Optional<Referral> find(ReferralId id, OrganizerId organizer) {
        return one(MINE + "and id = :id", id, organizer);
    }

    /// Whoever's it is.
    Optional<Referral> find(ReferralId id) {
        return db.sql("select * from referral where id = :id")
                .param("id", id.value())
                .query(ReferralRepository::referral)
                .optional();
    }

    /// Locks the row, so that two who act at once come one after the other.
    Optional<Referral> findToChange(ReferralId id, OrganizerId organizer) {
        return one(MINE + "and id = :id for update", id, organizer);
    }

    private Optional<Referral> one(String sql, ReferralId id, OrganizerId organizer) {
        return db.sql(sql)
                .param("organizer", organizer.value())
                .param("id", id.value())
                .query(ReferralRepository::referral)
                .optional();
    }

    /// The newest first.
    List<Referral> of(OrganizerId organizer) {
        return db.sql(MINE + "order by taken desc, id desc")
                .param("organizer", organizer.value())
                .query(ReferralRepository::referral)
                .list();
    }

    void save(Referral referral) {
        var call = referral.call();
        db.sql("""
            insert into referral (tenant, id, organizer, place, traits, structure, lead, start, homework, directness,
                left_out, three, caller_name, caller_phone, caller_email, taken, given, settled, outcome, landed)
            values (:tenant, :id, :organizer, :place, :traits, :structure, :lead, :start, :homework, :directness,
                cast(:leftOut as uuid[]), cast(:three as uuid[]), :name, :phone, :email, :taken, :given, :settled,
                :outcome, :landed)
            on conflict (tenant, id) do update set
                place = excluded.place, traits = excluded.traits,
                structure = excluded.structure, lead = excluded.lead, start = excluded.start,
                homework = excluded.homework, directness = excluded.directness,
                left_out = excluded.left_out, three = excluded.three, caller_name = excluded.caller_name,
                caller_phone = excluded.caller_phone, caller_email = excluded.caller_email, given = excluded.given,
                settled = excluded.settled, outcome = excluded.outcome, landed = excluded.landed
            """)
                .param("tenant", Tenant.current().value())
                .param("id", referral.id().value())
                .param("organizer", referral.organizer().value())
                .param("place", call.place())
                .param("traits", ColleagueRepository.names(call.traits()))
                .param("structure", call.style().structure())
                .param("lead", call.style().lead())
                .param("start", call.style().start())
                .param("homework", call.style().homework())
                .param("directness", call.style().directness())
                .param("leftOut", texts(call.leftOut()))
                .param("three", texts(referral.three()))
                .param("name", call.caller().name())
                .param("phone", call.caller().phone())
                .param("email", call.caller().email())
                .param("taken", at(referral.taken()))
                .param("given", at(referral.given()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("settled", at(referral.settled()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "outcome",
                        referral.outcome() == null ? null : referral.outcome().name())
                .param(
                        "landed",
                        referral.landed() == null ? null : referral.landed().value(),
                        java.sql.Types.OTHER)
                .update();
    }

    private static String[] texts(Collection<ColleagueId> ids) {
        return ids.stream().map(id -> id.value().toString()).toArray(String[]::new);
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static Referral referral(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        var landed = row.getObject("landed", UUID.class);
        return new Referral(
                new ReferralId(row.getObject("id", UUID.class)),
                new OrganizerId(row.getObject("organizer", UUID.class)),
                new Call(
                        row.getString("place"),
                        ColleagueRepository.traits(row),
                        ColleagueRepository.style(row),
                        Set.copyOf(ids(row, "left_out")),
                        new Caller(
                                row.getString("caller_name"),
                                row.getString("caller_phone"),
                                row.getString("caller_email"))),
                ids(row, "three"),
                moment(row, "taken").orElseThrow(),
                moment(row, "given").orElse(null),
                moment(row, "settled").orElse(null),
                outcome == null ? null : Referral.Outcome.valueOf(outcome),
                landed == null ? null : new ColleagueId(landed));
    }

    private static List<ColleagueId> ids(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(ColleagueId::new)
                .toList();
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
