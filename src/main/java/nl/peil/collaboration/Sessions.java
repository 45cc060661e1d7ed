package nl.peil.collaboration;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.peil.platform.Id;
import nl.peil.platform.NotFound;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The sessions of a practice: planned, moved, held, cancelled.
@Service
@Transactional
public class Sessions {

    private static final String LINES = """
        select s.id, s.collaboration, c.name as client, s.starts, s.minutes, s.place, s.outcome, s.number
        from session s
        join collaboration k on k.tenant = s.tenant and k.id = s.collaboration
        join client c on c.tenant = k.tenant and c.id = k.client
        """;

    private final SessionRepository sessions;
    private final Collaborations collaborations;
    private final Practices practices;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final List<SessionVeto> vetoes;

    Sessions(
            SessionRepository sessions,
            Collaborations collaborations,
            Practices practices,
            JdbcClient db,
            ApplicationEventPublisher events,
            Clock clock,
            @Lazy List<SessionVeto> vetoes) {
        this.sessions = sessions;
        this.collaborations = collaborations;
        this.practices = practices;
        this.db = db;
        this.events = events;
        this.clock = clock;
        this.vetoes = vetoes;
    }

    /// Plans one session. The same `id` twice is the same one, sent twice.
    ///
    /// @param minutes 15 to 720
    public SessionId plan(
            SessionId id, CollaborationId collaboration, Instant starts, int minutes, @Nullable String place) {
        collaborations.toChange(collaboration);
        if (sessions.findById(id).isEmpty()) {
            planned(sessions.save(Session.planned(id, Tenant.current(), collaboration, starts, minutes, place)));
        }
        return id;
    }

    Session.Reply move(SessionId id, Instant starts, int minutes, @Nullable String place) {
        var reply = change(id, session -> session.move(starts, minutes, place));
        if (reply instanceof Session.Reply.Changed(var session)) planned(session);
        return reply;
    }

    /// It took place. Both sides may be asked now how it went.
    public Session.Reply hold(SessionId id) {
        var collaboration = collaborations.toChange(find(id).collaboration());
        var reply = toChange(id).hold(collaboration.held(), clock.instant());
        if (reply instanceof Session.Reply.Changed(var session)) {
            sessions.save(session);
            var holding = collaborations.save(collaboration.hold());
            events.publishEvent(new SessionHeld(
                    session.tenant(), collaboration.id(), id, holding.held(), holding.gauges(), session.ends()));
        }
        return reply;
    }

    public Session.Reply cancel(SessionId id, Side by) {
        return callOff(id, session -> session.cancel(by, clock.instant()));
    }

    /// The client wasn't there.
    public Session.Reply miss(SessionId id) {
        return callOff(id, session -> session.miss(clock.instant()));
    }

    /// Takes back a wrong tap: the last one held, or one called off, a few minutes ago at most.
    Session.Reply undo(SessionId id) {
        var collaboration = collaborations.toChange(find(id).collaboration());
        var session = toChange(id);
        boolean wasHeld = session.outcome() == SessionOutcome.HELD;
        boolean isLast = !wasHeld || Integer.valueOf(collaboration.held()).equals(session.number());
        if (!isLast || (wasHeld && vetoes.stream().anyMatch(veto -> veto.dependsOn(id)))) {
            return new Session.Reply.TooLate();
        }
        var reply = session.undo(clock.instant());
        if (reply instanceof Session.Reply.Changed(var planned)) {
            planned(sessions.save(planned));
            if (wasHeld) {
                collaborations.save(collaboration.unhold());
                events.publishEvent(new SessionCancelled(session.tenant(), collaboration.id(), id, session.starts()));
            }
        }
        return reply;
    }

    /// What is planned from now on won't take place. What has been, and of which nobody said how it went, stays to be
    /// told.
    public void cancelAhead(CollaborationId collaboration) {
        ahead(collaboration).forEach(session -> cancel(session.id(), Side.ORGANIZER));
    }

    /// The sessions of a collaboration that are planned and haven't begun.
    @Transactional(readOnly = true)
    public List<SessionLine> ahead(CollaborationId collaboration) {
        return db.sql(LINES + """
            where s.collaboration = :collaboration and s.outcome = 'PLANNED' and s.starts > :now
            order by s.starts, s.id
            """)
                .param("collaboration", collaboration.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Rows.as(SessionLine.class))
                .list();
    }

    /// Closes the collaboration, and with it whatever is still planned.
    public void closeWith(CollaborationId collaboration) {
        if (collaborations.close(collaboration) == Phase.CLOSED) cancelAhead(collaboration);
    }

    /// Whether the organizer has something else planned then.
    @Transactional(readOnly = true)
    boolean overlaps(OrganizerId organizer, CollaborationId but, Instant starts, int minutes) {
        return between(organizer, starts.minus(Duration.ofHours(12)), starts.plus(Duration.ofMinutes(minutes))).stream()
                .filter(other -> !other.collaboration().equals(but) && other.outcome() == SessionOutcome.PLANNED)
                .anyMatch(other -> other.ends().isAfter(starts));
    }

    /// What the organizer notes for herself, in place of what she noted before. Nobody else ever reads it.
    public void note(SessionId id, @Nullable String text) {
        sessions.save(toChange(id).note(text));
    }

    /// Her note; nothing when she made none.
    @Transactional(readOnly = true)
    public Optional<String> noteOf(SessionId id) {
        return Optional.ofNullable(find(id).note());
    }

    @Transactional(readOnly = true)
    Session find(SessionId id) {
        return sessions.findById(id).orElseThrow(NotFound::new);
    }

    /// Whose session it is; nothing for one of another practice.
    @Transactional(readOnly = true)
    Optional<OrganizerId> organizerOf(SessionId id) {
        return db.sql("""
            select k.organizer from session s
            join collaboration k on k.tenant = s.tenant and k.id = s.collaboration where s.id = :id
            """)
                .param("id", id.value())
                .query((row, number) -> new OrganizerId(row.getObject(1, UUID.class)))
                .optional();
    }

    /// A session as a line; nothing for one of another practice.
    @Transactional(readOnly = true)
    public Optional<SessionLine> line(SessionId id) {
        return db.sql(LINES + "where s.id = :id")
                .param("id", id.value())
                .query(Rows.as(SessionLine.class))
                .optional();
    }

    /// Every session of a collaboration, the first one first.
    @Transactional(readOnly = true)
    public List<SessionLine> of(CollaborationId collaboration) {
        return db.sql(LINES + "where s.collaboration = :collaboration order by s.starts, s.id")
                .param("collaboration", collaboration.value())
                .query(Rows.as(SessionLine.class))
                .list();
    }

    /// The sessions of these collaborations of which it is known what became of them, by collaboration, the first one
    /// first. Each row is read by hand: a file of the past brings tens of thousands at once.
    @Transactional(readOnly = true)
    public Map<CollaborationId, List<SessionSettled>> settled(Collection<CollaborationId> collaborations) {
        if (collaborations.isEmpty()) return Map.of();
        return db
                .sql("""
                    select id, collaboration, starts, outcome from session
                    where collaboration in (:collaborations) and outcome <> 'PLANNED' order by starts, id
                    """)
                .param("collaborations", Id.values(collaborations))
                .query((row, _) -> new SessionSettled(
                        new SessionId(row.getObject(1, UUID.class)),
                        new CollaborationId(row.getObject(2, UUID.class)),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        SessionOutcome.valueOf(row.getString(4))))
                .list()
                .stream()
                .collect(groupingBy(SessionSettled::collaboration));
    }

    /// The organizer's sessions of some days in the practice's zone, called off ones included, in order of time.
    ///
    /// @param until the first day that is left out
    @Transactional(readOnly = true)
    public List<SessionLine> between(OrganizerId organizer, LocalDate from, LocalDate until) {
        var zone = practices.zone();
        return between(
                organizer,
                from.atStartOfDay(zone).toInstant(),
                until.atStartOfDay(zone).toInstant());
    }

    private List<SessionLine> between(OrganizerId organizer, Instant from, Instant until) {
        return db.sql(LINES + """
            where k.organizer = :organizer and s.starts >= :from and s.starts < :until
            order by s.starts, s.id
            """)
                .param("organizer", organizer.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(Rows.as(SessionLine.class))
                .list();
    }

    /// The organizer's sessions that are over and of which nobody said yet what became of them, the oldest first.
    @Transactional(readOnly = true)
    public List<SessionLine> toSettle(OrganizerId organizer) {
        return db.sql(LINES + """
            where k.organizer = :organizer and s.outcome = 'PLANNED'
              and s.starts + make_interval(mins => s.minutes) < :now
            order by s.starts, s.id limit 50
            """)
                .param("organizer", organizer.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Rows.as(SessionLine.class))
                .list();
    }

    private void planned(Session session) {
        events.publishEvent(
                new SessionPlanned(session.tenant(), session.collaboration(), session.id(), session.starts()));
    }

    private Session.Reply callOff(SessionId id, Function<Session, Session.Reply> wish) {
        var reply = change(id, wish);
        if (reply instanceof Session.Reply.Changed(var session)) {
            events.publishEvent(new SessionCancelled(session.tenant(), session.collaboration(), id, session.starts()));
        }
        return reply;
    }

    private Session.Reply change(SessionId id, Function<Session, Session.Reply> wish) {
        var reply = wish.apply(toChange(id));
        if (reply instanceof Session.Reply.Changed(var session)) sessions.save(session);
        return reply;
    }

    private Session toChange(SessionId id) {
        return sessions.findToChangeById(id).orElseThrow(NotFound::new);
    }
}
