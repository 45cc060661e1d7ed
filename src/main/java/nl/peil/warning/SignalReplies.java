package nl.peil.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.peil.collaboration.Collaborations;
import nl.peil.loop.Loops;
import nl.peil.platform.NotFound;
import nl.peil.practice.Me;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import nl.peil.warning.Signal.Differently;
import nl.peil.warning.SignalLine.Open;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the organizer says to a signal. For anybody else there is no such signal.
@Service
@Transactional
class SignalReplies {

    /// What is taken up by talking about it: the bucket is emptied, and they start anew.
    private static final Set<SignalKind> BY_TALKING =
            Set.of(SignalKind.BUCKET, SignalKind.APART, SignalKind.NO_CONTACT);

    /// What only ends by being done.
    private static final Set<SignalKind> BY_DOING = Set.of(SignalKind.TRIAL, SignalKind.NOT_PLANNED);

    private final SignalRepository signals;
    private final Warnings warnings;
    private final Courses courses;
    private final Gaps gaps;
    private final Collaborations collaborations;
    private final Loops loops;
    private final Practices practices;
    private final Clock clock;

    SignalReplies(
            SignalRepository signals,
            Warnings warnings,
            Courses courses,
            Gaps gaps,
            Collaborations collaborations,
            Loops loops,
            Practices practices,
            Clock clock) {
        this.signals = signals;
        this.warnings = warnings;
        this.courses = courses;
        this.gaps = gaps;
        this.collaborations = collaborations;
        this.loops = loops;
        this.practices = practices;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    SignalPage page(Me me, SignalId id) {
        var signal = signals.findById(id)
                .filter(one -> one.organizer().equals(me.organizer()))
                .orElseThrow(NotFound::new);
        var header = collaborations.header(signal.collaboration());
        var loop = loops.of(signal.subject()).stream()
                .filter(one -> one.purpose().equals(Signals.LOOP))
                .findFirst()
                .orElse(null);
        var reading = signal.kind() == SignalKind.BUCKET && signal.isOpen()
                ? courses.of(signal.collaboration()).reading()
                : null;
        return SignalPage.of(
                signal,
                loop == null ? null : SignalLine.of(open(signal), header.client(), loop),
                header,
                me.name(),
                reading == null ? List.of() : reading.drops(),
                reading == null ? List.of() : gaps.about(signal.collaboration(), signal.about()),
                practices.zone(),
                practices.today());
    }

    /// She sees it differently: it asks no more, and the next one takes clearly more.
    void seeDifferently(OrganizerId me, SignalId id, Differently reason, @Nullable String words) {
        var signal = mine(me, id);
        signals.save(signal.seeDifferently(reason, words, clock.instant()));
        loops.close(signal.subject(), Signals.LOOP, "warning.signal.differently");
    }

    /// She has talked about it, or done something.
    void deal(OrganizerId me, SignalId id) {
        var signal = mine(me, id);
        if (!signal.isOpen() || !canBeDealtWith(signal.kind())) return;
        signals.save(signal.deal(clock.instant()));
        loops.close(signal.subject(), Signals.LOOP, "warning.signal.dealt");
        if (isByTalking(signal.kind())) warnings.repaired(signal.collaboration(), clock.instant());
    }

    Loops.Later later(OrganizerId me, SignalId id, LocalDate day) {
        return loops.later(mine(me, id).subject(), Signals.LOOP, day);
    }

    static boolean canBeDealtWith(SignalKind kind) {
        return !BY_DOING.contains(kind);
    }

    static boolean isByTalking(SignalKind kind) {
        return BY_TALKING.contains(kind);
    }

    private Signal mine(OrganizerId me, SignalId id) {
        return signals.findToChangeById(id)
                .filter(one -> one.organizer().equals(me))
                .orElseThrow(NotFound::new);
    }

    private static Open open(Signal signal) {
        return new Open(
                signal.id(),
                signal.kind(),
                signal.collaboration(),
                signal.organizer(),
                signal.evidence(),
                signal.strain(),
                signal.about(),
                signal.session());
    }
}
