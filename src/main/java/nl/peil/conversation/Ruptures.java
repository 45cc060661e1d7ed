package nl.peil.conversation;

import static nl.peil.collaboration.Side.CLIENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Phase;
import nl.peil.collaboration.PhaseChanged;
import nl.peil.collaboration.SessionHeld;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.Sessions;
import nl.peil.collaboration.Side;
import nl.peil.conversation.Rupture.Mended;
import nl.peil.conversation.Rupture.Origin;
import nl.peil.conversation.Rupture.State;
import nl.peil.conversation.RuptureToTakeUp.Step;
import nl.peil.loop.Loops;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import nl.peil.platform.Turns;
import nl.peil.platform.Uuids;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import nl.peil.warning.Warnings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The bumps of a practice. Each is an open end of its organizer's until it is repaired, or they agreed to go on.
@Service
@Transactional
public class Ruptures {

    /// The purpose of its open end.
    static final String LOOP = "rupture";

    private static final String STEPS = "conversation.bump.step.";

    /// So long after a talk it comes back by itself, should no session have been held.
    private static final int AFTER_TALK = 14;

    private final RuptureRepository ruptures;
    private final AgreedInTalks agreed;
    private final Collaborations collaborations;
    private final Sessions sessions;
    private final Warnings warnings;
    private final OwnLinks links;
    private final Loops loops;
    private final Practices practices;
    private final Turns turns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ruptures(
            RuptureRepository ruptures,
            AgreedInTalks agreed,
            Collaborations collaborations,
            Sessions sessions,
            Warnings warnings,
            OwnLinks links,
            Loops loops,
            Practices practices,
            Turns turns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ruptures = ruptures;
        this.agreed = agreed;
        this.collaborations = collaborations;
        this.sessions = sessions;
        this.warnings = warnings;
        this.links = links;
        this.loops = loops;
        this.practices = practices;
        this.turns = turns;
        this.events = events;
        this.clock = clock;
    }

    /// One of the two says that something is between them. While one is open, it is that one.
    RuptureId raise(CollaborationId collaboration, Side by, Origin origin, @Nullable Topic about) {
        turns.take(collaboration.value());
        var open = open(collaboration);
        if (open.isPresent()) return open.get().id();
        var header = collaborations.header(collaboration);
        if (header.phase() == Phase.CLOSED) throw new NotFound();
        of(collaboration).forEach(earlier -> loops.close(earlier.id().value(), LOOP, "again"));
        var rupture = ruptures.save(Rupture.raise(
                new RuptureId(Uuids.next()), Tenant.current(), collaboration, by, origin, about, clock.instant()));
        remind(header.organizer(), rupture, Step.TALK, 0);
        if (by == CLIENT) loops.tell(header.organizer().value());
        return rupture.id();
    }

    /// The client says that something is wrong, and, if she likes, what.
    public void raise(CollaborationId collaboration, @Nullable Topic about, @Nullable String words) {
        say(collaboration, raise(collaboration, CLIENT, Origin.LINK, null), CLIENT, about, words);
    }

    /// Who raised it says what it is about.
    void say(CollaborationId collaboration, RuptureId id, Side by, @Nullable Topic about, @Nullable String words) {
        ruptures.save(toChange(collaboration, id).saying(by, about, words));
    }

    /// They talked, and this is what they agreed. It is asked about after the next session.
    void talk(CollaborationId collaboration, RuptureId id, List<Agreed> what) {
        var rupture = toChange(collaboration, id);
        if (!rupture.isOpen()) return;
        agreed.keep(id, what);
        ruptures.save(rupture.talk(clock.instant()));
        loops.close(id.value(), LOOP, "talked");
        remind(organizer(collaboration), rupture, Step.ASK, AFTER_TALK);
    }

    /// They talked about what is open between them.
    public void talk(CollaborationId collaboration, Agreed... what) {
        open(collaboration).ifPresent(rupture -> talk(collaboration, rupture.id(), List.of(what)));
    }

    /// They agreed to go on without a talk.
    void goOn(CollaborationId collaboration, RuptureId id) {
        var rupture = toChange(collaboration, id);
        if (!rupture.isOpen()) return;
        ruptures.save(rupture.goOn(clock.instant()));
        loops.close(id.value(), LOOP, "went-on");
    }

    /// Whether it is mended, as one of the two sees it. The second answer settles it.
    void answer(CollaborationId collaboration, RuptureId id, Side side, Mended mended) {
        var before = toChange(collaboration, id);
        var after = ruptures.save(before.answer(side, mended));
        if (!(before.state() instanceof State.Asking)) return;
        switch (after.state()) {
            case State.Repaired _ -> {
                warnings.repaired(collaboration, java.util.Objects.requireNonNull(after.talked()));
                loops.close(id.value(), LOOP, "repaired");
                events.publishEvent(new RuptureRepaired(after.tenant(), collaboration, id.value()));
            }
            case State.NotRepaired _ -> {
                loops.close(id.value(), LOOP, "answered");
                remind(organizer(collaboration), after, Step.FIT, 0);
            }
            case State _ -> {}
        }
    }

    /// She has weighed whether she is the right one: what wasn't repaired is dealt with.
    void weighed(CollaborationId collaboration) {
        of(collaboration).stream()
                .filter(rupture -> rupture.state() instanceof State.NotRepaired)
                .forEach(rupture -> loops.close(rupture.id().value(), LOOP, "weighed"));
    }

    @ApplicationModuleListener
    void on(SessionHeld session) {
        of(session.collaboration()).stream()
                .filter(rupture -> rupture.state() instanceof State.Talked)
                .forEach(rupture -> ask(rupture, session));
    }

    @ApplicationModuleListener
    void on(PhaseChanged change) {
        if (change.phase() != Phase.CLOSED) return;
        of(change.collaboration()).forEach(rupture -> loops.close(rupture.id().value(), LOOP, "closed"));
    }

    private void ask(Rupture talked, SessionHeld session) {
        var asked = ask(talked, session.session());
        if (asked.asked() == null) return;
        // Without an evaluation after this session, nothing else would bring the question to her.
        if (!session.gauge()) links.send(session.collaboration(), "conversation.own.asked");
    }

    private Rupture ask(Rupture talked, SessionId session) {
        var held = sessions.line(session).orElseThrow(NotFound::new);
        var rupture = toChange(talked.collaboration(), talked.id());
        var asked = rupture.ask(session, held.starts());
        if (asked.equals(rupture)) return rupture;
        loops.close(talked.id().value(), LOOP, "asked");
        remind(organizer(talked.collaboration()), talked, Step.ANSWER, 0);
        return ruptures.save(asked);
    }

    /// The one that this side is still to be asked about after this session.
    Optional<Rupture> toAnswer(SessionId session, Side side) {
        return sessions.line(session).stream()
                .flatMap(held -> of(held.collaboration()).stream().map(rupture -> rupture.ask(session, held.starts())))
                .filter(rupture -> rupture.asks(side))
                .findFirst();
    }

    /// The same, answered.
    void answer(SessionId session, Side side, Mended mended) {
        toAnswer(session, side).ifPresent(rupture -> {
            if (find(rupture.collaboration(), rupture.id()).state() instanceof State.Talked) ask(rupture, session);
            answer(rupture.collaboration(), rupture.id(), side, mended);
        });
    }

    /// The newest first.
    @Transactional(readOnly = true)
    List<Rupture> of(CollaborationId collaboration) {
        return ruptures.findByCollaborationOrderByRaisedDescIdDesc(collaboration);
    }

    /// The one for which the work waits.
    @Transactional(readOnly = true)
    Optional<Rupture> open(CollaborationId collaboration) {
        return of(collaboration).stream().filter(Rupture::isOpen).findFirst();
    }

    @Transactional(readOnly = true)
    Rupture find(CollaborationId collaboration, RuptureId id) {
        return ruptures.findByCollaborationAndId(collaboration, id).orElseThrow(NotFound::new);
    }

    private Rupture toChange(CollaborationId collaboration, RuptureId id) {
        turns.take(collaboration.value());
        return ruptures.findToChangeByCollaborationAndId(collaboration, id).orElseThrow(NotFound::new);
    }

    /// What waits for this organizer on a day, the longest first.
    @Transactional(readOnly = true)
    public List<RuptureToTakeUp> toTakeUp(OrganizerId organizer, LocalDate today) {
        return loops.due(organizer.value(), today, LOOP).stream()
                .flatMap(loop -> ruptures.findById(new RuptureId(loop.subject())).stream()
                        .map(rupture -> new RuptureToTakeUp(
                                rupture.id(),
                                rupture.collaboration(),
                                rupture.raised(),
                                Step.valueOf(loop.nextStep().substring(STEPS.length())))))
                .toList();
    }

    private OrganizerId organizer(CollaborationId collaboration) {
        return collaborations.organizerOf(collaboration).orElseThrow(NotFound::new);
    }

    private void remind(OrganizerId organizer, Rupture rupture, Step step, int days) {
        loops.open(
                organizer.value(),
                rupture.id().value(),
                LOOP,
                STEPS + step,
                practices.today().plusDays(days));
    }
}
