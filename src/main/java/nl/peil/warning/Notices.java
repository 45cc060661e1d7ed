package nl.peil.warning;

import java.sql.Types;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.peil.loop.Loops;
import nl.peil.loop.LoopsReturned;
import nl.peil.notice.Mails;
import nl.peil.platform.Job;
import nl.peil.platform.Jobs;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import nl.peil.warning.NoticeChoice.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells an organizer that something needs her, in the way that she chose: never what, and never more than she chose.
@Service
@Transactional
class Notices {

    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final Loops loops;
    private final Mails mails;
    private final Practices practices;
    private final Jobs jobs;
    private final Job telling;
    private final JdbcClient db;
    private final Clock clock;

    Notices(Loops loops, Mails mails, Practices practices, Jobs jobs, Job tellOrganizer, JdbcClient db, Clock clock) {
        this.loops = loops;
        this.mails = mails;
        this.practices = practices;
        this.jobs = jobs;
        this.telling = tellOrganizer;
        this.db = db;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(SignalRaised signal) {
        plan(signal.organizer());
    }

    @ApplicationModuleListener
    void on(LoopsReturned returned) {
        plan(new OrganizerId(returned.owner()));
    }

    /// Whether mails can be sent from here at all.
    boolean canMail() {
        return mails.isSet();
    }

    @Transactional(readOnly = true)
    NoticeChoice of(OrganizerId organizer) {
        return db.sql("""
            select way, day, quiet_from, quiet_until, weekend, told, owed
            from notice_choice where organizer = :organizer
            """)
                .param("organizer", organizer.value())
                .query(Rows.as(Row.class))
                .optional()
                .map(Row::choice)
                .orElse(NoticeChoice.USUAL);
    }

    void choose(OrganizerId organizer, Way way, DayOfWeek day, LocalTime from, LocalTime until, boolean weekendOff) {
        save(organizer, of(organizer).choosing(way, day, from, until, weekendOff));
        if (way == Way.SCREEN) jobs.cancel(telling, organizer.value());
        else plan(organizer);
    }

    /// Tells her, when it may be now and there is something. What couldn't be sent is tried again; it is on the screen
    /// all the while.
    ///
    /// @return when to look again
    Optional<Instant> tell(OrganizerId organizer) {
        var choice = of(organizer);
        var now = now();
        var needed = needed(organizer, now.toLocalDate());
        if (!needed) return choice.way() == Way.DIGEST ? after(choice.told(now.toLocalDate()), now) : Optional.empty();
        if (!choice.mayNow(now)) return after(choice, now);
        var to = practices.recipient(organizer);
        if (to.isEmpty() || !mails.isSet()) return Optional.empty();
        if (!mails.send(to.get(), "warning.notice.mail", "/today")) {
            save(organizer, choice.owing());
            return Optional.of(clock.instant().plus(AGAIN));
        }
        var told = choice.told(now.toLocalDate());
        save(organizer, told);
        return told.way() == Way.DIGEST ? after(told, now) : Optional.empty();
    }

    private boolean needed(OrganizerId organizer, LocalDate today) {
        return !loops.due(organizer.value(), today).isEmpty();
    }

    private void plan(OrganizerId organizer) {
        if (!mails.isSet()) return;
        after(of(organizer), now()).ifPresent(moment -> jobs.at(moment, telling, organizer.value()));
    }

    private static Optional<Instant> after(NoticeChoice choice, ZonedDateTime now) {
        return choice.next(now).map(ZonedDateTime::toInstant);
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(practices.zone());
    }

    private void save(OrganizerId organizer, NoticeChoice choice) {
        db.sql("""
            insert into notice_choice (tenant, organizer, way, day, quiet_from, quiet_until, weekend, told, owed)
            values (:tenant, :organizer, :way, :day, :from, :until, :weekend, :told, :owed)
            on conflict (tenant, organizer) do update set way = excluded.way, day = excluded.day,
                quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, weekend = excluded.weekend,
                told = excluded.told, owed = excluded.owed
            """)
                .param("tenant", Tenant.current().value())
                .param("organizer", organizer.value())
                .param("way", choice.way().name())
                .param("day", choice.day().name())
                .param("from", choice.from())
                .param("until", choice.until())
                .param("weekend", choice.weekend())
                .param("told", choice.told(), Types.DATE)
                .param("owed", choice.owed())
                .update();
    }

    record Row(
            Way way,
            DayOfWeek day,
            LocalTime quietFrom,
            LocalTime quietUntil,
            boolean weekend,
            @Nullable LocalDate told,
            boolean owed) {

        NoticeChoice choice() {
            return new NoticeChoice(way, day, quietFrom, quietUntil, weekend, told, owed);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Telling {
        @Bean
        Job tellOrganizer(ObjectProvider<Notices> notices) {
            return new Job(
                    "tell-organizer", (UUID organizer) -> notices.getObject().tell(new OrganizerId(organizer)));
        }
    }
}
