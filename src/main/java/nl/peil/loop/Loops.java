package nl.peil.loop;

import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.peil.platform.Job;
import nl.peil.platform.Jobs;
import nl.peil.platform.Tenant;
import nl.peil.platform.Turns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The open ends of a practice. None is lost: each has an owner, a next step and a day, and comes back by itself until
/// somebody has dealt with it.
@Service
@Transactional
public class Loops {

    /// What lies there this long is brought back once more.
    private static final int WEEK = 7;

    private static final String LINES = "select id, owner, subject, purpose, next_step, due, later from loop ";

    /// What became of putting something off.
    public sealed interface Later {
        record PutOff(LocalDate day) implements Later {}

        /// @param last the last day that it can be put off to
        record NotThen(LocalDate last) implements Later {}

        /// There is nothing open any more.
        record Nothing() implements Later {}
    }

    private final LoopRepository loops;
    private final Jobs jobs;
    private final Job returning;
    private final Turns turns;
    private final Days days;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Loops(
            LoopRepository loops,
            Jobs jobs,
            Job bringLoopsBack,
            Turns turns,
            Days days,
            JdbcClient db,
            ApplicationEventPublisher events,
            Clock clock) {
        this.loops = loops;
        this.jobs = jobs;
        this.returning = bringLoopsBack;
        this.turns = turns;
        this.days = days;
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /// Opens an end. While one of that purpose is open about that subject, it is that one that gets the owner and the
    /// step; its day stays.
    ///
    /// @param purpose and `nextStep`: keys, never words that somebody typed
    /// @param due the day from which it is before its owner's eyes
    public void open(UUID owner, UUID subject, String purpose, String nextStep, LocalDate due) {
        turns.take(subject);
        var open = loops.findToChangeBySubjectAndPurposeAndClosedIsNull(subject, purpose);
        loops.save(open.map(loop -> loop.with(owner, nextStep))
                .orElseGet(() ->
                        Loop.open(Tenant.current(), owner, subject, purpose, nextStep, due, today(), clock.instant())));
        jobs.begin(
                Days.nextMorning(clock.instant(), days.zone()),
                returning,
                Tenant.current().value());
    }

    /// Not now: on that day, two weeks ahead at most. It is counted.
    public Later later(UUID subject, String purpose, LocalDate day) {
        return loops.findToChangeBySubjectAndPurposeAndClosedIsNull(subject, purpose)
                .map(loop -> switch (loop.later(day, today())) {
                    case Loop.Reply.PutOff(var put) ->
                        new Later.PutOff(loops.save(put).due());
                    case Loop.Reply.NotThen(var last) -> (Later) new Later.NotThen(last);
                    case Loop.Reply.DealtWith _ -> new Later.Nothing();
                })
                .orElseGet(Later.Nothing::new);
    }

    /// Something changed: whatever it was put off to, it is before her eyes now.
    public void now(UUID subject, String purpose) {
        loops.findToChangeBySubjectAndPurposeAndClosedIsNull(subject, purpose)
                .map(loop -> loop.now(today()))
                .ifPresent(loops::save);
    }

    /// What is open can't wait for the morning: whoever tells owners hears of it now.
    public void tell(UUID owner) {
        events.publishEvent(new LoopsReturned(Tenant.current(), owner, today()));
    }

    /// It is dealt with. Nothing happens when it was before.
    ///
    /// @param how a key: what became of it
    public void close(UUID subject, String purpose, String how) {
        loops.findToChangeBySubjectAndPurposeAndClosedIsNull(subject, purpose)
                .map(loop -> loop.close(how, clock.instant()))
                .ifPresent(loops::save);
    }

    /// What is before this owner's eyes on a day, the longest due first.
    @Transactional(readOnly = true)
    public List<LoopLine> due(UUID owner, LocalDate today) {
        return db.sql(LINES + "where owner = :owner and closed is null and due <= :today order by due, id")
                .param("owner", owner)
                .param("today", Date.valueOf(today))
                .query(LoopLine::of)
                .list();
    }

    /// Of these the ones of one purpose.
    @Transactional(readOnly = true)
    public List<LoopLine> due(UUID owner, LocalDate today, String purpose) {
        return db.sql(LINES + """
            where owner = :owner and purpose = :purpose and closed is null and due <= :today order by due, id
            """)
                .param("owner", owner)
                .param("purpose", purpose)
                .param("today", Date.valueOf(today))
                .query(LoopLine::of)
                .list();
    }

    /// The open ends about something, due or put off.
    @Transactional(readOnly = true)
    public List<LoopLine> of(UUID subject) {
        return db.sql(LINES + "where subject = :subject and closed is null order by due, id")
                .param("subject", subject)
                .query(LoopLine::of)
                .list();
    }

    /// Open ends whose day has passed without having come back to anybody. There must never be one: nobody is left
    /// alone.
    @Transactional(readOnly = true)
    public List<LoopLine> overdueUnseen(LocalDate today) {
        return db.sql(LINES + """
            where closed is null and due < :today and (back is null or back < due) order by due, id
            """)
                .param("today", Date.valueOf(today))
                .query(LoopLine::of)
                .list();
    }

    /// Brings back what is due, once on its day and then once a week, and tells whose. Doing it twice does it once.
    ///
    /// @return when to look again
    Instant bringBack() {
        var today = today();
        db
                .sql("""
                    update loop set back = :today, version = version + 1
                    where closed is null and due <= :today and (back is null or back < due or back <= :week)
                    returning owner
                    """)
                .param("today", Date.valueOf(today))
                .param("week", Date.valueOf(today.minusDays(WEEK)))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .distinct()
                .forEach(owner -> events.publishEvent(new LoopsReturned(Tenant.current(), owner, today)));
        return Days.nextMorning(clock.instant(), days.zone());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), days.zone());
    }

    @Configuration(proxyBeanMethods = false)
    static class Returning {
        @Bean
        Job bringLoopsBack(ObjectProvider<Loops> loops) {
            return new Job(
                    "bring-loops-back",
                    practice -> Optional.of(loops.getObject().bringBack()));
        }
    }
}
