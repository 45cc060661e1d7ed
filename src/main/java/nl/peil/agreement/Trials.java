package nl.peil.agreement;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.peil.agreement.Trial.Reply;
import nl.peil.agreement.Trial.State;
import nl.peil.collaboration.CollaborationBegun;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.SessionCancelled;
import nl.peil.collaboration.SessionHeld;
import nl.peil.collaboration.Side;
import nl.peil.platform.Id;
import nl.peil.platform.NotFound;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The trials of a practice, every round of them.
@Service
@Transactional
public class Trials {

    /// As far as a collaboration counts its trial sessions; after that every session is gauged all the same.
    private static final int MOST_COUNTED = 20;

    private final TrialRepository trials;
    private final AgreementRepository agreements;
    private final Collaborations collaborations;
    private final Practices practices;
    private final ClientLinks links;
    private final ApplicationEventPublisher events;
    private final JdbcClient db;
    private final Clock clock;

    Trials(
            TrialRepository trials,
            AgreementRepository agreements,
            Collaborations collaborations,
            Practices practices,
            ClientLinks links,
            ApplicationEventPublisher events,
            JdbcClient db,
            Clock clock) {
        this.trials = trials;
        this.agreements = agreements;
        this.collaborations = collaborations;
        this.practices = practices;
        this.links = links;
        this.events = events;
        this.db = db;
        this.clock = clock;
    }

    @EventListener
    void on(CollaborationBegun begun) {
        if (begun.trialSessions() > 0) {
            trials.save(Trial.of(begun.collaboration(), begun.tenant(), begun.trialSessions()));
        }
    }

    /// After the last agreed session both are asked: the organizer on her page, the client by a link.
    @ApplicationModuleListener
    void on(SessionHeld session) {
        trials.findFirstToChangeByCollaborationOrderByRoundDesc(session.collaboration())
                .ifPresent(trial -> held(trial, session.number()));
    }

    /// A wrong tap may be taken back: then a session counts no more.
    @ApplicationModuleListener
    void on(SessionCancelled session) {
        var held = collaborations.header(session.collaboration()).held();
        trials.findFirstToChangeByCollaborationOrderByRoundDesc(session.collaboration())
                .map(trial -> trial.recounted(held))
                .ifPresent(trials::save);
    }

    private void held(Trial before, int number) {
        var after = trials.save(before.held(number));
        if (before.state() instanceof State.Running && after.state() instanceof State.Deciding) {
            links.send(Ask.TRIAL, after.collaboration(), Ask.TRIAL.words());
        }
    }

    /// @param words shown to the other side once both have answered
    public Reply answer(CollaborationId collaboration, Side side, Answer answer, @Nullable String words) {
        var reply = toChange(collaboration).answer(side, answer, words, clock.instant());
        if (reply instanceof Reply.Noted(var trial)) {
            trials.save(trial);
            if (side == Side.CLIENT) links.answered(Ask.TRIAL, collaboration);
            if (trial.state() instanceof State.Decided decided) decided(trial, decided.outcome(), side);
        }
        return reply;
    }

    private void decided(Trial trial, Outcome outcome, Side last) {
        var collaboration = trial.collaboration();
        switch (outcome) {
            case GO -> collaborations.trialPassed(collaboration);
            case STOP -> collaborations.trialStopped(collaboration);
            case ADJUST -> {} // the phase stays: they try again, with what they change
        }
        // Whoever answered first has been waiting for this. The organizer has a page that tells her.
        if (last == Side.ORGANIZER) links.send(Ask.TRIAL, collaboration, "agreement.share.trial-decided");
        events.publishEvent(new TrialDecided(trial.tenant(), collaboration, trial.round(), outcome));
    }

    /// Both have confirmed how many sessions they try (next), 0 for none. Where the trial is being decided or is
    /// over, or so many can't be tried any more, nothing changes.
    void agree(CollaborationId collaboration, int sessions) {
        var newest = trials.findFirstToChangeByCollaborationOrderByRoundDesc(collaboration);
        if (!choice(collaboration, newest).allows(sessions)) return;
        if (sessions == 0) {
            newest.ifPresent(trials::delete);
            collaborations.tryFor(collaboration, 0);
            return;
        }
        var trial = trials.save(newest.map(running -> running.agree(sessions))
                .orElseGet(() -> Trial.of(collaboration, Tenant.current(), sessions)));
        collaborations.tryFor(collaboration, Math.min(trial.before() + trial.agreed(), MOST_COUNTED));
    }

    /// Whether an answer was given that needs the last session to have been held.
    @Transactional(readOnly = true)
    boolean leansOnLast(CollaborationId collaboration) {
        return trials.findFirstByCollaborationOrderByRoundDesc(collaboration)
                .map(trial -> trial.isAnswered() && trial.held() <= trial.agreed())
                .orElse(false);
    }

    @Transactional(readOnly = true)
    TrialChoice choice(CollaborationId collaboration) {
        return choice(collaboration, trials.findFirstByCollaborationOrderByRoundDesc(collaboration));
    }

    private TrialChoice choice(CollaborationId collaboration, Optional<Trial> newest) {
        return TrialChoice.of(
                newest.orElse(null), collaborations.header(collaboration).phase());
    }

    /// In their own words, what either wants to change; only while the last trial asks for that.
    @Transactional(readOnly = true)
    List<String> toChangeAfter(CollaborationId collaboration) {
        return trials.findFirstByCollaborationOrderByRoundDesc(collaboration)
                .filter(trial -> trial.state() instanceof State.Decided decided && decided.outcome() == Outcome.ADJUST)
                .map(trial -> Stream.of(trial.clientWords(), trial.organizerWords())
                        .filter(Objects::nonNull)
                        .toList())
                .orElse(List.of());
    }

    @Transactional(readOnly = true)
    TrialPage page(CollaborationId collaboration, Side reader) {
        var rounds = trials.findByCollaborationOrderByRoundDesc(collaboration);
        if (rounds.isEmpty()) throw new NotFound();
        return TrialPage.of(
                rounds,
                Names.of(collaborations.header(collaboration), practices),
                reader,
                agreements
                        .findFirstByCollaborationOrderByNumberDesc(collaboration)
                        .orElse(null));
    }

    /// Trials whose sessions are over and whose answers are not all in, the oldest collaboration first.
    @Transactional(readOnly = true)
    public List<TrialToDecide> toDecide() {
        return db.sql("""
            select collaboration, organizer is not null as organizer_answered, client is not null as client_answered
            from trial
            where held >= agreed and decided is null
            order by collaboration
            """).query(Rows.as(TrialToDecide.class)).list();
    }

    /// Which of these collaborations have a trial whose sessions are over and that isn't decided.
    @Transactional(readOnly = true)
    public Set<CollaborationId> undecided(Collection<CollaborationId> collaborations) {
        if (collaborations.isEmpty()) return Set.of();
        return Set.copyOf(db.sql("""
            select distinct collaboration from trial
            where held >= agreed and decided is null and collaboration in (:collaborations)
            """)
                .param("collaborations", Id.values(collaborations))
                .query((row, number) -> new CollaborationId(row.getObject(1, UUID.class)))
                .list());
    }

    private Trial toChange(CollaborationId collaboration) {
        return trials.findFirstToChangeByCollaborationOrderByRoundDesc(collaboration)
                .orElseThrow(NotFound::new);
    }
}
