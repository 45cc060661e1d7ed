package nl.peil.collaboration;

import static java.time.ZoneOffset.UTC;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings in collaborations that another system remembers, many at once and without telling anyone: what is long past
/// asks nobody for an evaluation any more.
@Service
@Transactional
public class PastCourses {

    private static final int BATCH = 1000;

    /// Where an old file gives no hour, and no length.
    private static final LocalTime HOUR = LocalTime.of(10, 0);
    private static final int MINUTES = 120;

    /// A course whose last session is longer ago has come to its end.
    private static final int ENDED_AFTER_DAYS = 90;

    private final JdbcClient db;
    private final JdbcTemplate batches;
    private final Practices practices;
    private final Clock clock;

    PastCourses(JdbcClient db, JdbcTemplate batches, Practices practices, Clock clock) {
        this.db = db;
        this.batches = batches;
        this.practices = practices;
        this.clock = clock;
    }

    /// One that was brought in.
    ///
    /// @param sessions by the day they were on
    public record Arrived(CollaborationId id, Map<LocalDate, SessionId> sessions) {}

    /// Which of these keys this organizer has brought in before.
    @Transactional(readOnly = true)
    public Set<String> known(OrganizerId organizer) {
        return Set.copyOf(db.sql("select key from collaboration where organizer = :organizer and key is not null")
                .param("organizer", organizer.value())
                .query((row, number) -> row.getString(1))
                .list());
    }

    /// Stores those that aren't known yet, each with its client and its sessions, all or none.
    ///
    /// @return by key, only those that are new
    public Map<String, Arrived> bringIn(OrganizerId organizer, List<PastCourse> courses) {
        var known = keyed("collaboration", organizer, courses).keySet();
        var fresh = courses.stream()
                .filter(course ->
                        !known.contains(course.key()) && !course.sessions().isEmpty())
                .toList();
        var clients = clients(organizer, fresh);
        var zone = practices.zone();
        var arrived = new HashMap<String, Arrived>();
        var sessions = new ArrayList<Row>();
        for (var course : fresh) {
            var id = new CollaborationId(Uuids.next());
            var byDay = new HashMap<LocalDate, SessionId>();
            int number = 0;
            for (var meeting : course.sessions()) {
                var session = new SessionId(Uuids.next());
                byDay.put(meeting.date(), session);
                boolean held = meeting.outcome() == SessionOutcome.HELD;
                sessions.add(new Row(session, id, at(meeting.date(), zone), meeting.outcome(), held ? ++number : null));
            }
            arrived.put(course.key(), new Arrived(id, byDay));
        }
        storeCollaborations(organizer, fresh, clients, arrived);
        storeSessions(sessions);
        return arrived;
    }

    private record Row(
            SessionId id,
            CollaborationId collaboration,
            Instant starts,
            SessionOutcome outcome,
            @Nullable Integer number) {}

    private record Keyed(UUID id, String key) {}

    /// Which of these keys are there already, and of what.
    private Map<String, UUID> keyed(String table, OrganizerId organizer, List<PastCourse> courses) {
        if (courses.isEmpty()) return Map.of();
        return db
                .sql("select id, key from " + table + " where organizer = :organizer and key in (:keys)")
                .param("organizer", organizer.value())
                .param("keys", courses.stream().map(PastCourse::key).toList())
                .query(Rows.as(Keyed.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Keyed::key, Keyed::id));
    }

    /// The client with a course's key; one who isn't there yet is named by it.
    private Map<String, UUID> clients(OrganizerId organizer, List<PastCourse> courses) {
        var clients = new HashMap<>(keyed("client", organizer, courses));
        var missing = courses.stream()
                .map(PastCourse::key)
                .filter(key -> !clients.containsKey(key))
                .toList();
        missing.forEach(key -> clients.put(key, Uuids.next()));
        var now = clock.instant().atOffset(UTC);
        batches.batchUpdate("""
            insert into client (tenant, id, version, organizer, name, channel, language, key, made)
            values (?, ?, 1, ?, ?, 'NONE', 'nl', ?, ?)
            """, missing, BATCH, (PreparedStatement row, String key) -> {
            row.setObject(1, Tenant.current().value());
            row.setObject(2, clients.get(key));
            row.setObject(3, organizer.value());
            row.setString(4, key);
            row.setString(5, key);
            row.setObject(6, now);
        });
        return clients;
    }

    private void storeCollaborations(
            OrganizerId organizer, List<PastCourse> courses, Map<String, UUID> clients, Map<String, Arrived> arrived) {
        var today = LocalDate.ofInstant(clock.instant(), UTC);
        var now = clock.instant().atOffset(UTC);
        batches.batchUpdate("""
            insert into collaboration (tenant, id, version, organizer, client, purpose, length, funding, starts, phase,
                reason, closed, trial_sessions, every, every_since, patience, held, key, made)
            values (?, ?, 1, ?, ?, ?, 'LONG', 'PRIVATE', ?, ?, ?, ?, 0, 1, 0, 3, ?, ?, ?)
            """, courses, BATCH, (PreparedStatement row, PastCourse course) -> {
            var last = course.sessions().getLast().date();
            boolean ended = last.plusDays(ENDED_AFTER_DAYS).isBefore(today);
            row.setObject(1, Tenant.current().value());
            row.setObject(
                    2,
                    java.util.Objects.requireNonNull(arrived.get(course.key()))
                            .id()
                            .value());
            row.setObject(3, organizer.value());
            row.setObject(4, clients.get(course.key()));
            row.setString(5, course.key());
            row.setObject(6, course.sessions().getFirst().date());
            row.setString(7, (ended ? Phase.CLOSED : Phase.ONGOING).name());
            row.setString(8, ended ? ClosingReason.OTHER.name() : null);
            row.setObject(9, ended ? last.atTime(HOUR).atOffset(UTC) : null, Types.TIMESTAMP_WITH_TIMEZONE);
            row.setLong(
                    10,
                    course.sessions().stream()
                            .filter(meeting -> meeting.outcome() == SessionOutcome.HELD)
                            .count());
            row.setString(11, course.key());
            row.setObject(12, now);
        });
    }

    private void storeSessions(List<Row> sessions) {
        batches.batchUpdate("""
            insert into session (tenant, id, version, collaboration, starts, minutes, outcome, number, settled)
            values (?, ?, 1, ?, ?, ?, ?, ?, ?)
            """, sessions, BATCH, PastCourses::fill);
    }

    private static void fill(PreparedStatement row, Row session) throws SQLException {
        row.setObject(1, Tenant.current().value());
        row.setObject(2, session.id().value());
        row.setObject(3, session.collaboration().value());
        row.setObject(4, session.starts().atOffset(UTC));
        row.setInt(5, MINUTES);
        row.setString(6, session.outcome().name());
        row.setObject(7, session.number(), Types.INTEGER);
        row.setObject(8, session.starts().atOffset(UTC));
    }

    private static Instant at(LocalDate day, ZoneId zone) {
        return day.atTime(HOUR).atZone(zone).toInstant();
    }
}
