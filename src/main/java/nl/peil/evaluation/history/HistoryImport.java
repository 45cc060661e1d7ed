package nl.peil.evaluation.history;

import static java.time.ZoneOffset.UTC;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.PastCourse;
import nl.peil.collaboration.PastCourses;
import nl.peil.collaboration.PastCourses.Arrived;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.SessionOutcome;
import nl.peil.evaluation.PastBroughtIn;
import nl.peil.evaluation.Scores;
import nl.peil.evaluation.Sharing;
import nl.peil.evaluation.Talk;
import nl.peil.evaluation.history.PastCollaboration.Meeting;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings a file in: collaborations, sessions and evaluations in one transaction, so that it is all there or nothing
/// is.
@Component
class HistoryImport {

    private static final Logger log = LoggerFactory.getLogger(HistoryImport.class);

    /// Collaborations between two looks at how far it has come.
    private static final int PART = 50;

    /// Such a file gives no hour; a session counts as over by noon.
    private static final LocalTime OVER = LocalTime.NOON;

    private final Histories histories;
    private final PastCourses courses;
    private final Practices practices;
    private final JdbcTemplate batches;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HistoryImport(
            Histories histories,
            PastCourses courses,
            Practices practices,
            JdbcTemplate batches,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.histories = histories;
        this.courses = courses;
        this.practices = practices;
        this.batches = batches;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /// Done twice it comes out the same: what is known already is left as it is.
    void run(UUID id) {
        var organizer = histories.underWay(id);
        if (organizer.isEmpty()) return;
        try {
            transactions.executeWithoutResult(_ -> bringIn(id, organizer.get()));
        } catch (RuntimeException e) {
            log.error("history {} could not be brought in", id, e);
            histories.failed(id);
        }
    }

    private void bringIn(UUID id, OrganizerId organizer) {
        var file = histories.read(id);
        if (!file.bad().isEmpty())
            throw new IllegalStateException("bad lines: " + file.bad().size());
        var all = file.collaborations();
        var stored = new ArrayList<CollaborationId>();
        for (int from = 0; from < all.size(); from += PART) {
            var part = all.subList(from, Math.min(all.size(), from + PART));
            stored.addAll(bringIn(part, organizer));
            histories.came(id, from + part.size());
        }
        histories.ended(id, stored.size());
        if (!stored.isEmpty()) events.publishEvent(new PastBroughtIn(Tenant.current(), stored));
    }

    private List<CollaborationId> bringIn(List<PastCollaboration> part, OrganizerId organizer) {
        var arrived = courses.bringIn(
                organizer, part.stream().map(HistoryImport::course).toList());
        var zone = practices.zone();
        var given = new ArrayList<Given>();
        for (var past : part) {
            var here = arrived.get(past.key());
            if (here != null) collect(past, here, zone, given);
        }
        store(given);
        storeRepairs(part, arrived);
        return arrived.values().stream().map(Arrived::id).toList();
    }

    private static PastCourse course(PastCollaboration past) {
        return new PastCourse(
                past.key(),
                past.meetings().stream()
                        .map(meeting -> new PastCourse.Meeting(meeting.date(), outcome(meeting.event())))
                        .toList());
    }

    private static SessionOutcome outcome(EventLine.Event event) {
        return switch (event) {
            case HELD -> SessionOutcome.HELD;
            case CANCELLED_BY_CLIENT -> SessionOutcome.CANCELLED_BY_CLIENT;
            case CANCELLED_BY_ORGANIZER -> SessionOutcome.CANCELLED_BY_ORGANIZER;
            case NO_SHOW -> SessionOutcome.NO_SHOW;
            case EVALUATED, REPAIRED -> throw new IllegalArgumentException("no session: " + event);
        };
    }

    private record Given(SessionId session, CollaborationId collaboration, OffsetDateTime held, Meeting meeting) {}

    /// Every session that was held has its row, answered or not: elsewhere they were asked each time, and that nobody
    /// answered means something too.
    private static void collect(PastCollaboration past, Arrived here, ZoneId zone, List<Given> given) {
        for (var meeting : past.meetings()) {
            if (meeting.event() != EventLine.Event.HELD) continue;
            given.add(new Given(
                    Objects.requireNonNull(here.sessions().get(meeting.date())),
                    here.id(),
                    meeting.date().atTime(OVER).atZone(zone).toOffsetDateTime(),
                    meeting));
        }
    }

    /// Long past: nobody is asked, nothing waits, and the organizer has seen it.
    private void store(List<Given> given) {
        var now = clock.instant().atOffset(UTC);
        batches.batchUpdate("""
            insert into evaluation (tenant, session, version, collaboration, held, until, looked, instrument,
                client_heard, client_goals, client_structure, client_direction, client_expertise,
                client_friction, client_go_on, client_sharing, client_given,
                organizer_heard, organizer_goals, organizer_structure, organizer_direction, organizer_expertise,
                organizer_given)
            values (?, ?, 1, ?, ?, ?, ?, 'imported', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """, given, 500, (PreparedStatement row, Given one) -> new Row(row).fill(one, now));
    }

    private void storeRepairs(List<PastCollaboration> part, java.util.Map<String, Arrived> arrived) {
        record Repair(CollaborationId collaboration, Talk talk) {}
        var repairs = new ArrayList<Repair>();
        for (var past : part) {
            var here = arrived.get(past.key());
            if (here != null) past.talks().forEach(talk -> repairs.add(new Repair(here.id(), talk)));
        }
        batches.batchUpdate(
                "insert into repair (tenant, collaboration, day, first) values (?, ?, ?, ?) on conflict do nothing",
                repairs,
                500,
                (PreparedStatement row, Repair repair) -> {
                    row.setObject(1, Tenant.current().value());
                    row.setObject(2, repair.collaboration().value());
                    row.setObject(3, repair.talk().day());
                    row.setBoolean(4, repair.talk().first());
                });
    }

    /// Fills one row, from left to right.
    private static final class Row {

        private final PreparedStatement row;
        private int at = 1;

        Row(PreparedStatement row) {
            this.row = row;
        }

        void fill(Given one, OffsetDateTime now) throws SQLException {
            add(Tenant.current().value(), Types.OTHER);
            add(one.session().value(), Types.OTHER);
            add(one.collaboration().value(), Types.OTHER);
            add(one.held(), Types.TIMESTAMP_WITH_TIMEZONE);
            add(one.held(), Types.TIMESTAMP_WITH_TIMEZONE);
            add(now, Types.TIMESTAMP_WITH_TIMEZONE);
            var client = one.meeting().client();
            add(client == null ? Scores.NONE : client.scores());
            add(client == null ? null : name(client.friction()), Types.VARCHAR);
            add(client == null ? null : name(client.goOn()), Types.VARCHAR);
            add(client == null ? null : Sharing.NOW.name(), Types.VARCHAR);
            add(client == null ? null : one.held(), Types.TIMESTAMP_WITH_TIMEZONE);
            var organizer = one.meeting().organizer();
            add(organizer == null ? Scores.NONE : organizer);
            add(organizer == null ? null : one.held(), Types.TIMESTAMP_WITH_TIMEZONE);
        }

        private void add(Scores scores) throws SQLException {
            add(scores.heard(), Types.NUMERIC);
            add(scores.goals(), Types.NUMERIC);
            add(scores.structure(), Types.NUMERIC);
            add(scores.direction(), Types.NUMERIC);
            add(scores.expertise(), Types.NUMERIC);
        }

        private void add(@Nullable Object value, int type) throws SQLException {
            row.setObject(at++, value, type);
        }

        private static @Nullable String name(@Nullable Enum<?> value) {
            return value == null ? null : value.name();
        }
    }
}
