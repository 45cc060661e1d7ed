package nl.peil.warning;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.peil.agreement.Trials;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Outlooks;
import nl.peil.loop.LoopLine;
import nl.peil.loop.Loops;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import nl.peil.warning.SignalLine.Open;
import nl.peil.warning.engine.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What deserves the organizer's attention: raised when there is ground for it, settled when that is gone, and never
/// more than one of a kind in a collaboration. Each has a loop, so that it comes back until it is dealt with.
@Service
@Transactional
public class Signals {

    static final String LOOP = "warning.signal";

    /// How many are shown on a day. More at once helps nobody.
    private static final int SHOWN = 6;

    private static final LocalDate EVER = LocalDate.of(9999, 1, 1);

    private static final String OPEN =
            "select id, kind, collaboration, organizer, evidence, strain, about, session from signal where settled is"
                    + " null and ";

    private final SignalRepository signals;
    private final Collaborations collaborations;
    private final Outlooks outlooks;
    private final Trials trials;
    private final Loops loops;
    private final Practices practices;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Signals(
            SignalRepository signals,
            Collaborations collaborations,
            Outlooks outlooks,
            Trials trials,
            Loops loops,
            Practices practices,
            JdbcClient db,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signals = signals;
        this.collaborations = collaborations;
        this.outlooks = outlooks;
        this.trials = trials;
        this.loops = loops;
        this.practices = practices;
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /// A collaboration as it stands now.
    ///
    /// @param reading nothing before the first session
    record Weighed(Course course, @Nullable Reading reading) {
        CollaborationId collaboration() {
            return course.collaboration();
        }
    }

    /// Weighs how collaborations stand now: raises what there is ground for, settles what there is none for any more.
    /// Done twice it comes out the same.
    void weigh(Collection<Weighed> all) {
        var ids = all.stream().map(Weighed::collaboration).toList();
        if (ids.isEmpty()) return;
        var ahead = outlooks.of(ids);
        var undecided = trials.undecided(ids);
        var known = signals.findByCollaborationInOrderByRaisedDescIdDesc(ids).stream()
                .collect(groupingBy(Signal::collaboration));
        var zone = practices.zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        for (var one : all) {
            var outlook = ahead.get(one.collaboration());
            if (outlook == null) continue;
            var situation =
                    new Situation(one.course(), one.reading(), outlook, undecided.contains(outlook.id()), today, zone);
            weigh(situation, known.getOrDefault(outlook.id(), List.of()));
        }
    }

    private void weigh(Situation situation, List<Signal> known) {
        var grounds = situation.grounds();
        var before = new EnumMap<SignalKind, List<Signal>>(SignalKind.class);
        before.putAll(known.stream().collect(groupingBy(Signal::kind)));
        for (var kind : SignalKind.values()) {
            var ofKind = before.getOrDefault(kind, List.of());
            var newest = ofKind.isEmpty() ? null : ofKind.getFirst();
            var ground = grounds.get(kind);
            if (ground == null) {
                if (newest != null) gone(newest);
            } else if (newest != null && newest.isOpen()) {
                goesOn(newest, ground, situation);
            } else if (Signal.isRaisedBy(ground, ofKind)) {
                raise(ground, situation);
            }
        }
    }

    private void raise(Ground ground, Situation situation) {
        var now = clock.instant();
        var outlook = situation.outlook();
        var signal = signals.save(Signal.raise(Tenant.current(), outlook.id(), outlook.organizer(), ground, now));
        open(signal, ground, situation);
        events.publishEvent(new SignalRaised(
                signal.tenant(), signal.collaboration(), signal.organizer(), signal.id(), signal.kind(), now));
    }

    private void goesOn(Signal signal, Ground ground, Situation situation) {
        var weighed = signal.with(situation.outlook().organizer(), ground);
        if (weighed.equals(signal)) return;
        signals.save(weighed);
        open(weighed, ground, situation);
        if (ground.evidence() >= signal.kind().clearlyMoreThan(signal.evidence())) loops.now(signal.subject(), LOOP);
    }

    private void open(Signal signal, Ground ground, Situation situation) {
        loops.open(
                signal.organizer().value(), signal.subject(), LOOP, SignalLine.STEP + ground.step(), situation.today());
    }

    private void gone(Signal signal) {
        if (!signal.isOpen() && !signal.rests()) return;
        signals.save(signal.gone(clock.instant()));
        if (signal.isOpen()) loops.close(signal.subject(), LOOP, "warning.signal.gone");
    }

    /// What asks for this organizer today.
    @Transactional(readOnly = true)
    public SignalsToday today(OrganizerId me) {
        var open = open(me);
        var due = loops(me, practices.today());
        var pressing =
                open.stream().filter(one -> due.containsKey(one.id().value())).toList();
        var shown = pressing.stream().limit(SHOWN).toList();
        return new SignalsToday(
                lines(me, shown, due),
                pressing.size() - shown.size(),
                open.stream().collect(groupingBy(Open::collaboration, mapping(Open::kind, toSet()))));
    }

    /// All that is open, the most pressing first, what was put off too.
    @Transactional(readOnly = true)
    List<SignalLine> all(OrganizerId me, int limit) {
        return lines(me, open(me).stream().limit(limit).toList(), loops(me, EVER));
    }

    /// What is open in a collaboration, the most pressing first.
    @Transactional(readOnly = true)
    List<SignalLine> of(CollaborationId collaboration) {
        var open = sorted(db.sql(OPEN + "collaboration = :collaboration")
                .param("collaboration", collaboration.value())
                .query(Open::of)
                .list());
        if (open.isEmpty()) return List.of();
        var whose = open.getFirst().organizer();
        return lines(whose, open, loops(whose, EVER));
    }

    private List<Open> open(OrganizerId me) {
        return sorted(db.sql(OPEN + "organizer = :me")
                .param("me", me.value())
                .query(Open::of)
                .list());
    }

    private static List<Open> sorted(List<Open> open) {
        return open.stream()
                .sorted(comparing(Open::kind)
                        .thenComparing(comparingInt(Open::weight).reversed())
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    private Map<UUID, LoopLine> loops(OrganizerId me, LocalDate until) {
        return loops.due(me.value(), until, LOOP).stream().collect(toMap(LoopLine::subject, identity()));
    }

    /// Only those whose client's name this organizer may know.
    private List<SignalLine> lines(OrganizerId me, List<Open> open, Map<UUID, LoopLine> loops) {
        var names = collaborations.names(
                me, open.stream().map(Open::collaboration).distinct().toList());
        var lines = new ArrayList<SignalLine>();
        for (var one : open) {
            var client = names.get(one.collaboration());
            var loop = loops.get(one.id().value());
            if (client != null && loop != null) lines.add(SignalLine.of(one, client, loop));
        }
        return lines;
    }
}
