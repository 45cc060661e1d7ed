package nl.peil.collaboration;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.peil.notice.Recipient;
import nl.peil.platform.Id;
import nl.peil.platform.NotFound;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import nl.peil.platform.Turns;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The collaborations of a practice, and how they move from phase to phase.
@Service
@Transactional
public class Collaborations {

    private static final String LINES = """
        select s.id, s.client as client_id, c.name as client, s.purpose, s.phase, s.held,
               (select min(n.starts) from session n
                where n.tenant = s.tenant and n.collaboration = s.id and n.outcome = 'PLANNED' and n.starts > :now) as next
        from collaboration s join client c on c.tenant = s.tenant and c.id = s.client
        """;

    private final CollaborationRepository collaborations;
    private final Clients clients;
    private final Turns turns;
    private final List<EraseVeto> vetoes;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Collaborations(
            CollaborationRepository collaborations,
            Clients clients,
            Turns turns,
            @Lazy List<EraseVeto> vetoes,
            JdbcClient db,
            ApplicationEventPublisher events,
            Clock clock) {
        this.collaborations = collaborations;
        this.clients = clients;
        this.turns = turns;
        this.vetoes = vetoes;
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /// An organizer and a client start to get to know each other. The same `id` twice is the same one, sent twice.
    ///
    /// @param trialSessions sessions to try first, 0 to 10
    public CollaborationId begin(
            CollaborationId id, OrganizerId organizer, ClientId client, Plan plan, int trialSessions) {
        if (!clients.find(client).organizer().equals(organizer)) throw new NotFound();
        turns.take(id.value());
        var sentBefore = collaborations.findById(id);
        if (sentBefore.isPresent()) {
            if (!sentBefore.get().organizer().equals(organizer)) throw new NotFound();
            return id;
        }
        collaborations.save(
                Collaboration.of(id, Tenant.current(), organizer, client, plan, trialSessions, clock.instant()));
        events.publishEvent(new CollaborationBegun(Tenant.current(), id, trialSessions));
        return id;
    }

    /// What every page about it has to know.
    @Transactional(readOnly = true)
    public Header header(CollaborationId id) {
        return db.sql("""
            select s.id, s.organizer, c.name, c.phone, c.email, c.language, s.purpose, s.phase, s.held,
                   s.trial_sessions, s.every, s.patience
            from collaboration s join client c on c.tenant = s.tenant and c.id = s.client
            where s.id = :id
            """)
                .param("id", id.value())
                .query(Rows.as(HeaderRow.class))
                .optional()
                .map(HeaderRow::header)
                .orElseThrow(NotFound::new);
    }

    /// The client, and how to reach her.
    @Transactional(readOnly = true)
    public Recipient recipient(CollaborationId id) {
        return header(id).recipient();
    }

    /// The clients' names of those of these collaborations that are this organizer's; the others are left out.
    @Transactional(readOnly = true)
    public Map<CollaborationId, String> names(OrganizerId organizer, Collection<CollaborationId> ids) {
        if (ids.isEmpty()) return Map.of();
        var names = new HashMap<CollaborationId, String>();
        db.sql("""
            select s.id, c.name from collaboration s join client c on c.tenant = s.tenant and c.id = s.client
            where s.organizer = :organizer and s.id in (:ids)
            """)
                .param("organizer", organizer.value())
                .param("ids", Id.values(ids))
                .query(Rows.as(Named.class))
                .list()
                .forEach(named -> names.put(named.id(), named.name()));
        return names;
    }

    /// All of this organizer's, those that have ended included.
    @Transactional(readOnly = true)
    public List<CollaborationId> of(OrganizerId organizer) {
        return db.sql("select id from collaboration where organizer = :organizer")
                .param("organizer", organizer.value())
                .query((row, number) -> new CollaborationId(row.getObject(1, UUID.class)))
                .list();
    }

    /// The town that the client lives in, as somebody typed it.
    @Transactional(readOnly = true)
    public Optional<String> townOf(CollaborationId id) {
        return db.sql("""
            select c.place from collaboration s join client c on c.tenant = s.tenant and c.id = s.client
            where s.id = :id and c.place is not null
            """)
                .param("id", id.value())
                .query((row, number) -> row.getString(1))
                .optional();
    }

    /// Whether something is still open for her, so that what is known of her can't be erased yet.
    @Transactional(readOnly = true)
    public boolean isNeeded(CollaborationId id) {
        return vetoes.stream().anyMatch(veto -> veto.needs(id));
    }

    /// Who pays, and why it ends, once that is said.
    @Transactional(readOnly = true)
    public Ending ending(CollaborationId id) {
        var collaboration = find(id);
        return new Ending(collaboration.plan().funding(), collaboration.course().reason());
    }

    /// What counts when it ends.
    ///
    /// @param reason nothing as long as it goes on
    public record Ending(Funding funding, @Nullable ClosingReason reason) {}

    /// Erases all that was kept about it, and about the client when there is nothing else of hers. There is no way
    /// back.
    ///
    /// @return whether it was there and is gone; what goes on, or is still needed for something open, isn't erased
    public boolean erase(CollaborationId id) {
        var found = collaborations.findToChangeById(id);
        if (found.isEmpty() || found.get().phase() != Phase.CLOSED || isNeeded(id)) return false;
        db.sql("delete from collaboration where id = :id")
                .param("id", id.value())
                .update();
        db.sql("""
            delete from client c
            where id = :client and not exists (
                select from collaboration s where s.tenant = c.tenant and s.client = c.id)
            """).param("client", found.get().client().value()).update();
        return true;
    }

    /// How many of this organizer's began with a trial, of those that got to a first session.
    @Transactional(readOnly = true)
    public Tally tried(OrganizerId organizer) {
        return db.sql("""
            select count(*) filter (where trial_sessions > 0), count(*) from collaboration
            where organizer = :organizer and held > 0
            """)
                .param("organizer", organizer.value())
                .query((row, number) -> new Tally(row.getInt(1), row.getInt(2)))
                .single();
    }

    /// Whose it is; nothing for one of another practice.
    @Transactional(readOnly = true)
    public Optional<OrganizerId> organizerOf(CollaborationId id) {
        return db.sql("select organizer from collaboration where id = :id")
                .param("id", id.value())
                .query((row, number) -> new OrganizerId(row.getObject(1, UUID.class)))
                .optional();
    }

    /// The organizer's collaborations whose client or purpose holds `words`: those under way first, by the client's
    /// name.
    @Transactional(readOnly = true)
    List<CollaborationLine> search(OrganizerId organizer, String words, @Nullable Phase phase, int limit, int offset) {
        return db.sql(LINES + """
            where s.organizer = :organizer and (cast(:phase as text) is null or s.phase = :phase)
              and (c.name ilike '%' || :words || '%' or s.purpose ilike '%' || :words || '%')
            order by s.phase = 'CLOSED', lower(c.name), s.id limit :limit offset :offset
            """)
                .param("organizer", organizer.value())
                .param("phase", phase == null ? null : phase.name(), Types.VARCHAR)
                .param("words", Searched.literal(words))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .param("offset", offset)
                .query(Rows.as(CollaborationLine.class))
                .list();
    }

    /// A client's collaborations, the newest first.
    @Transactional(readOnly = true)
    List<CollaborationLine> of(ClientId client) {
        return db.sql(LINES + "where s.client = :client order by s.made desc, s.id")
                .param("client", client.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Rows.as(CollaborationLine.class))
                .list();
    }

    /// The organizer's collaborations under way that have no session ahead: nobody said when they meet again.
    @Transactional(readOnly = true)
    public List<CollaborationLine> withoutNext(OrganizerId organizer) {
        return db.sql("select * from (" + LINES + """
            where s.organizer = :organizer and s.phase in ('INTAKE', 'TRIAL', 'ONGOING')) as line
            where next is null order by held, id limit 50
            """)
                .param("organizer", organizer.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Rows.as(CollaborationLine.class))
                .list();
    }

    /// The organizer's collaborations whose pause has come to its end.
    @Transactional(readOnly = true)
    public List<CollaborationLine> pausesOver(OrganizerId organizer, LocalDate today) {
        return lines(
                "where s.organizer = :organizer and s.phase = 'PAUSED' and s.paused_until <= :today", organizer, today);
    }

    /// The organizer's collaborations whose closing has begun and isn't done.
    @Transactional(readOnly = true)
    public List<CollaborationLine> closing(OrganizerId organizer) {
        return lines("where s.organizer = :organizer and s.phase = 'CLOSING'", organizer, null);
    }

    /// Both said that it works: from trial to ongoing. Heard twice, or too late, it changes nothing.
    public void trialPassed(CollaborationId id) {
        move(id, Collaboration::goOn);
    }

    /// One of them said stop: it comes to its closing.
    public void trialStopped(CollaborationId id) {
        move(id, Collaboration::stopTrial);
    }

    /// They try some more sessions before they decide.
    ///
    /// @param sessions in all, counted from the first session held
    public void tryFor(CollaborationId id, int sessions) {
        agree(id, collaboration -> collaboration.terms().withTrial(sessions));
    }

    /// Both agreed how often they evaluate.
    ///
    /// @param sessions after every so many, 1 to 4
    public void evaluateEvery(CollaborationId id, int sessions) {
        agree(id, collaboration -> collaboration.terms().withEvery(sessions, collaboration.held()));
    }

    /// Both agreed how long they wait for each other's evaluation.
    ///
    /// @param days 1 to 7
    public void waitFor(CollaborationId id, int days) {
        agree(id, collaboration -> collaboration.terms().withPatience(days));
    }

    public Phase pause(CollaborationId id, LocalDate until) {
        return move(id, collaboration -> collaboration.pause(until));
    }

    public Phase resume(CollaborationId id) {
        return move(id, Collaboration::resume);
    }

    public Phase startClosing(CollaborationId id, ClosingReason reason) {
        return move(id, collaboration -> collaboration.startClosing(reason));
    }

    /// They go on after all.
    public Phase stopClosing(CollaborationId id) {
        return move(id, Collaboration::stopClosing);
    }

    public Phase close(CollaborationId id) {
        return move(id, collaboration -> collaboration.close(clock.instant()));
    }

    void change(CollaborationId id, Plan plan) {
        collaborations.save(toChange(id).with(plan));
    }

    @Transactional(readOnly = true)
    Collaboration find(CollaborationId id) {
        return collaborations.findById(id).orElseThrow(NotFound::new);
    }

    /// Locks it until the transaction ends.
    Collaboration toChange(CollaborationId id) {
        return collaborations.findToChangeById(id).orElseThrow(NotFound::new);
    }

    Collaboration save(Collaboration collaboration) {
        return collaborations.save(collaboration);
    }

    private List<CollaborationLine> lines(String which, OrganizerId organizer, @Nullable LocalDate today) {
        return db.sql(LINES + which + " order by lower(c.name), s.id")
                .param("organizer", organizer.value())
                .param("today", today, Types.DATE)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Rows.as(CollaborationLine.class))
                .list();
    }

    private void agree(CollaborationId id, Function<Collaboration, Terms> agreed) {
        var collaboration = toChange(id);
        collaborations.save(collaboration.with(agreed.apply(collaboration)));
    }

    /// @return the phase it is in now, moved or not
    private Phase move(CollaborationId id, Function<Collaboration, Collaboration.Reply> wish) {
        return switch (wish.apply(toChange(id))) {
            case Collaboration.Reply.Moved(var moved) -> {
                var phase = collaborations.save(moved).phase();
                events.publishEvent(new PhaseChanged(moved.tenant(), id, phase));
                yield phase;
            }
            case Collaboration.Reply.NotNow(var phase) -> phase;
        };
    }

    record Named(CollaborationId id, String name) {}
}
