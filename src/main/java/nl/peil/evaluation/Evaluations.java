package nl.peil.evaluation;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;
import static nl.peil.collaboration.Side.CLIENT;
import static nl.peil.collaboration.Side.ORGANIZER;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.SessionCancelled;
import nl.peil.collaboration.SessionHeld;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.SessionLine;
import nl.peil.collaboration.SessionOutcome;
import nl.peil.collaboration.SessionVeto;
import nl.peil.collaboration.Side;
import nl.peil.evaluation.Evaluation.Reply;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The evaluations of a practice: both sides are asked, answer, and see each other's when it is time.
@Service
@Transactional
public class Evaluations implements SessionVeto {

    private final EvaluationRepository evaluations;
    private final Collaborations collaborations;
    private final Invitations invitations;
    private final Instruments instruments;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Evaluations(
            EvaluationRepository evaluations,
            Collaborations collaborations,
            Invitations invitations,
            Instruments instruments,
            JdbcClient db,
            ApplicationEventPublisher events,
            Clock clock) {
        this.evaluations = evaluations;
        this.collaborations = collaborations;
        this.invitations = invitations;
        this.instruments = instruments;
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /// Within the same transaction: the page that follows already asks.
    @EventListener
    void on(SessionHeld session) {
        if (session.gauge()) ask(session.session(), session.collaboration(), session.at());
    }

    /// A session taken back asks nobody anything.
    @EventListener
    void on(SessionCancelled session) {
        int withdrawn = db.sql("""
            delete from evaluation where session = :session and client_given is null and organizer_given is null
            """).param("session", session.session().value()).update();
        if (withdrawn > 0) invitations.withdraw(session.session());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean dependsOn(SessionId session) {
        return evaluations
                .findById(session)
                .map(evaluation -> evaluation.isIn(CLIENT) || evaluation.isIn(ORGANIZER))
                .orElse(false);
    }

    /// Asks both sides about a session although the rhythm doesn't. One that wasn't held, or was long ago, asks
    /// nothing.
    void ask(SessionLine session) {
        var longAgo = clock.instant().minus(Evaluation.ANSWERABLE);
        if (session.outcome() == SessionOutcome.HELD && session.ends().isAfter(longAgo)) {
            ask(session.id(), session.collaboration(), session.ends());
        }
    }

    /// What the client answers, once.
    public Reply give(SessionId session, ClientAnswers answers) {
        return noted(toChange(session).answer(answers), CLIENT, answers.given());
    }

    /// What the organizer answers, once.
    public Reply give(SessionId session, OrganizerAnswers answers) {
        return noted(toChange(session).answer(answers), ORGANIZER, answers.given());
    }

    /// What the client lets her organizer read, from now on.
    public void share(SessionId session, Sharing choice) {
        change(session, evaluation -> evaluation.share(choice));
    }

    /// The client opens what she kept for looking together.
    public void lookTogether(SessionId session) {
        change(session, evaluation -> evaluation.lookTogether(clock.instant()));
    }

    /// The organizer looks at what has opened: from now on it isn't new any more.
    public void look(SessionId session) {
        db.sql("update evaluation set looked = :now where session = :session")
                .param("now", clock.instant().atOffset(UTC))
                .param("session", session.value())
                .update();
    }

    /// Whether both sides were asked about this session.
    @Transactional(readOnly = true)
    public boolean isAsked(SessionId session) {
        return find(session).isPresent();
    }

    @Transactional(readOnly = true)
    Optional<Evaluation> find(SessionId session) {
        return evaluations.findById(session);
    }

    private void ask(SessionId session, CollaborationId collaboration, Instant held) {
        var now = clock.instant();
        var header = collaborations.header(collaboration);
        var asked = Evaluation.ask(
                session, Tenant.current(), collaboration, held, header.patience(), instruments.name(), now);
        if (isNew(asked)) invitations.invite(asked, header);
    }

    /// Stores it, unless they were asked before: then nothing happens.
    private boolean isNew(Evaluation asked) {
        return db.sql("""
            insert into evaluation (tenant, session, version, collaboration, held, asked, until, instrument)
            values (:tenant, :session, 1, :collaboration, :held, :asked, :until, :instrument)
            on conflict do nothing
            """)
                        .param("tenant", asked.tenant().value())
                        .param("session", asked.session().value())
                        .param("collaboration", asked.collaboration().value())
                        .param("held", asked.held().atOffset(UTC))
                        .param("asked", requireNonNull(asked.asked()).atOffset(UTC))
                        .param("until", asked.until().atOffset(UTC))
                        .param("instrument", asked.instrument())
                        .update()
                == 1;
    }

    private Reply noted(Reply reply, Side side, Instant now) {
        if (reply instanceof Reply.Noted(var evaluation, var opens)) {
            evaluations.save(evaluation);
            if (side == CLIENT) invitations.answered(evaluation.session());
            events.publishEvent(new EvaluationGiven(
                    evaluation.tenant(), evaluation.collaboration(), evaluation.session(), side, now));
            if (opens) reveal(evaluation, side, now);
        }
        return reply;
    }

    /// Whoever answers last sees it at once; only the other has to be told.
    private void reveal(Evaluation evaluation, Side last, Instant now) {
        events.publishEvent(
                new EvaluationRevealed(evaluation.tenant(), evaluation.collaboration(), evaluation.session(), now));
        if (last == ORGANIZER) invitations.tellItIsOpen(evaluation);
    }

    private void change(SessionId session, UnaryOperator<Evaluation> change) {
        var evaluation = toChange(session);
        var changed = change.apply(evaluation);
        if (changed.equals(evaluation)) return;
        evaluations.save(changed);
        events.publishEvent(new SharingChanged(changed.tenant(), changed.collaboration(), session, clock.instant()));
    }

    private Evaluation toChange(SessionId session) {
        return evaluations.findToChangeBySession(session).orElseThrow(NotFound::new);
    }
}
