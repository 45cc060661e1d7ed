package nl.peil.closing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.peil.collaboration.ClosingReason;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Phase;
import nl.peil.collaboration.Sessions;
import nl.peil.collaboration.Side;
import nl.peil.loop.LoopLine;
import nl.peil.loop.Loops;
import nl.peil.platform.Job;
import nl.peil.platform.Jobs;
import nl.peil.platform.Language;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import nl.peil.platform.Turns;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How the collaborations of a practice end.
@Service
@Transactional
public class Closings {

    /// The purpose of the open end that a client is until she said how she is, weeks later.
    static final String AFTERCARE = "aftercare";

    /// The purpose of the open end that what a client says after the end is, until her organizer has read it.
    static final String LOOKED_BACK = "looked-back";

    /// Days until she is asked once more after no answer.
    private static final int AGAIN = 14;

    /// As long as something is still open for her, erasing waits so many days at a time.
    private static final int WEEK = 7;

    /// What became of the wish to be done.
    sealed interface Reply {
        record Closed() implements Reply {}

        /// @param points that nobody has ticked
        record StillOpen(int points) implements Reply {}
    }

    private final ClosingRepository closings;
    private final Collaborations collaborations;
    private final Sessions sessions;
    private final ClosingTexts texts;
    private final ClosingLinks links;
    private final Loops loops;
    private final Jobs jobs;
    private final Job erasing;
    private final Practices practices;
    private final Turns turns;
    private final JdbcClient db;
    private final Clock clock;

    Closings(
            ClosingRepository closings,
            Collaborations collaborations,
            Sessions sessions,
            ClosingTexts texts,
            ClosingLinks links,
            Loops loops,
            Jobs jobs,
            Job eraseCollaboration,
            Practices practices,
            Turns turns,
            JdbcClient db,
            Clock clock) {
        this.closings = closings;
        this.collaborations = collaborations;
        this.sessions = sessions;
        this.texts = texts;
        this.links = links;
        this.loops = loops;
        this.jobs = jobs;
        this.erasing = eraseCollaboration;
        this.practices = practices;
        this.turns = turns;
        this.db = db;
        this.clock = clock;
    }

    /// It comes to its end, for a reason. Said once more, it changes nothing but the last day.
    ///
    /// @param ends the last day of what was agreed
    public void begin(CollaborationId collaboration, ClosingReason reason, LocalDate ends) {
        turns.take(collaboration.value());
        boolean anew = collaborations.header(collaboration).phase() != Phase.CLOSING;
        if (collaborations.startClosing(collaboration, reason) != Phase.CLOSING) return;
        var before = closings.findToChangeByCollaboration(collaboration);
        if (before.isEmpty()) {
            closings.save(fresh(collaboration, ends));
        } else if (anew) {
            untick(collaboration);
            closings.save(before.get().again(practices.today(), ends));
        } else {
            closings.save(before.get().ending(ends));
        }
    }

    /// They go on after all.
    void reopen(CollaborationId collaboration) {
        collaborations.stopClosing(collaboration);
    }

    void endOn(CollaborationId collaboration, LocalDate day) {
        closings.save(toChange(collaboration).ending(day));
    }

    /// These are taken care of, and no others.
    void tick(CollaborationId collaboration, Collection<String> points) {
        var closing = closings.save(toChange(collaboration));
        untick(collaboration);
        points.stream()
                .distinct()
                .forEach(point -> db.sql("""
                    insert into closing_point (tenant, collaboration, point) values (:tenant, :collaboration, :point)
                    """)
                        .param("tenant", closing.tenant().value())
                        .param("collaboration", collaboration.value())
                        .param("point", point)
                        .update());
    }

    /// All of it is taken care of.
    public void tickAll(CollaborationId collaboration) {
        tick(collaboration, points(collaboration).stream().map(Point::id).toList());
    }

    private void untick(CollaborationId collaboration) {
        db.sql("delete from closing_point where collaboration = :collaboration")
                .param("collaboration", collaboration.value())
                .update();
    }

    @Transactional(readOnly = true)
    Set<String> ticked(CollaborationId collaboration) {
        return new HashSet<>(db.sql("select point from closing_point where collaboration = :collaboration")
                .param("collaboration", collaboration.value())
                .query((row, number) -> row.getString(1))
                .list());
    }

    /// One of them looks back. Once both have, nothing of it changes any more.
    public void lookBack(
            CollaborationId collaboration,
            Side side,
            int reached,
            @Nullable String worked,
            @Nullable String missed,
            boolean shared) {
        var before = toChange(collaboration);
        var after =
                closings.save(before.lookBack(side, new LookingBack(reached, worked, missed, shared, clock.instant())));
        if (side == Side.CLIENT) links.answered(collaboration);
        // Whoever is done already hears of it; until then the closing itself is before her eyes.
        if (side == Side.CLIENT && after.closed() != null && !before.equals(after)) {
            loops.open(
                    after.organizer().value(),
                    collaboration.value(),
                    LOOKED_BACK,
                    "closing.step.read",
                    practices.today());
        }
    }

    void read(CollaborationId collaboration) {
        loops.close(collaboration.value(), LOOKED_BACK, "read");
    }

    void keep(CollaborationId collaboration, Keep keep) {
        var closing = closings.save(toChange(collaboration).keeping(keep));
        plan(closing);
    }

    /// All is done. From now on the only thing left is to ask how she is, six weeks later.
    public boolean close(CollaborationId collaboration) {
        return done(collaboration) instanceof Reply.Closed;
    }

    Reply done(CollaborationId collaboration) {
        var closing = toChange(collaboration);
        var header = collaborations.header(collaboration);
        if (header.phase() == Phase.CLOSED) return new Reply.Closed();
        var ticked = ticked(collaboration);
        int open = (int) points(collaboration).stream()
                .filter(point -> !ticked.contains(point.id()))
                .count();
        if (open > 0) return new Reply.StillOpen(open);
        sessions.closeWith(collaboration);
        var closed = closings.save(closing.close(practices.today()));
        loops.open(
                closed.organizer().value(),
                collaboration.value(),
                AFTERCARE,
                "closing.step.aftercare",
                closed.asksOn());
        plan(closed);
        return new Reply.Closed();
    }

    /// What there is to take care of, with the words of the organizer's language left to whoever shows them.
    List<Point> points(CollaborationId collaboration) {
        var ending = collaborations.ending(collaboration);
        var reason = Objects.requireNonNullElse(ending.reason(), ClosingReason.OTHER);
        return texts.of(collaborations.header(collaboration), Language.DUTCH).points().stream()
                .filter(point -> point.fits(ending.funding(), reason))
                .toList();
    }

    /// How she is, weeks later. After no answer she is asked once more.
    void heard(CollaborationId collaboration, Aftercare how) {
        var closing = toChange(collaboration);
        if (!closing.isAsking()) return;
        var after = closings.save(closing.heard(how));
        loops.close(collaboration.value(), AFTERCARE, how.name().toLowerCase(Locale.ROOT));
        if (after.isAsking()) {
            loops.open(
                    after.organizer().value(),
                    collaboration.value(),
                    AFTERCARE,
                    "closing.step.aftercare",
                    practices.today().plusDays(AGAIN));
        }
    }

    /// She answered by her own link: her organizer is told today.
    void answered(CollaborationId collaboration, Aftercare how) {
        var closing = toChange(collaboration);
        if (!closing.isAsking()) return;
        closings.save(closing.heard(how));
        loops.close(collaboration.value(), AFTERCARE, "answered");
        if (how == Aftercare.WELL) return;
        loops.open(
                closing.organizer().value(),
                collaboration.value(),
                LOOKED_BACK,
                "closing.step.read",
                practices.today());
        loops.tell(closing.organizer().value());
    }

    /// What this organizer has to ask or to read today, of collaborations that have ended.
    @Transactional(readOnly = true)
    public List<AfterClosing> toTakeUp(OrganizerId organizer, LocalDate today) {
        return loops.due(organizer.value(), today).stream()
                .filter(loop ->
                        loop.purpose().equals(AFTERCARE) || loop.purpose().equals(LOOKED_BACK))
                .map(Closings::line)
                .toList();
    }

    private static AfterClosing line(LoopLine loop) {
        return new AfterClosing(
                new CollaborationId(loop.subject()), loop.purpose().equals(AFTERCARE));
    }

    /// The address of a client's own closing page; nothing as long as they go on.
    @Transactional(readOnly = true)
    public Optional<String> pathFor(CollaborationId collaboration) {
        var phase = collaborations.header(collaboration).phase();
        return phase == Phase.CLOSING || phase == Phase.CLOSED
                ? Optional.of(links.path(collaboration))
                : Optional.empty();
    }

    /// As it is now; one that began elsewhere, such as by a trial that was stopped, has just begun.
    @Transactional(readOnly = true)
    Closing of(CollaborationId collaboration) {
        return closings.findById(collaboration).orElseGet(() -> fresh(collaboration, practices.today()));
    }

    private Closing toChange(CollaborationId collaboration) {
        turns.take(collaboration.value());
        var header = collaborations.header(collaboration);
        if (header.phase() != Phase.CLOSING && header.phase() != Phase.CLOSED) throw new NotFound();
        return closings.findToChangeByCollaboration(collaboration)
                .orElseGet(() -> closings.save(fresh(collaboration, practices.today())));
    }

    private Closing fresh(CollaborationId collaboration, LocalDate ends) {
        return Closing.begin(
                collaboration,
                Tenant.current(),
                collaborations.header(collaboration).organizer(),
                practices.today(),
                ends);
    }

    private void plan(Closing closing) {
        var day = closing.erased();
        if (day == null) return;
        jobs.at(
                day.atStartOfDay(practices.zone()).toInstant(),
                erasing,
                closing.collaboration().value());
    }

    /// What was kept about a client goes on the day that was said, and not before.
    Optional<Instant> erase(CollaborationId collaboration) {
        var closing = closings.findToChangeByCollaboration(collaboration);
        if (closing.isEmpty()) return Optional.empty();
        var day = closing.get().erased();
        if (day == null) return Optional.empty();
        if (day.isAfter(practices.today())) {
            return Optional.of(day.atStartOfDay(practices.zone()).toInstant());
        }
        if (collaborations.isNeeded(collaboration)) {
            return Optional.of(clock.instant().plus(Duration.ofDays(WEEK)));
        }
        for (var loop : loops.of(collaboration.value())) {
            loops.close(collaboration.value(), loop.purpose(), "erased");
        }
        links.forget(collaboration);
        collaborations.erase(collaboration);
        return Optional.empty();
    }

    @Configuration(proxyBeanMethods = false)
    static class Erasing {
        @Bean
        Job eraseCollaboration(ObjectProvider<Closings> closings) {
            return new Job(
                    "erase-collaboration",
                    collaboration -> closings.getObject().erase(new CollaborationId(collaboration)));
        }
    }
}
