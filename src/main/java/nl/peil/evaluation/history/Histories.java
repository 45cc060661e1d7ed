package nl.peil.evaluation.history;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.peil.collaboration.PastCourses;
import nl.peil.platform.Job;
import nl.peil.platform.Jobs;
import nl.peil.platform.NotFound;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Files with evaluations of the past: looked at first, then brought in, all or nothing.
@Service
@Transactional
class Histories {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient db;
    private final PastCourses courses;
    private final Practices practices;
    private final Jobs jobs;
    private final Clock clock;
    private final Job bringing;
    private final Job forgetting;

    Histories(
            JdbcClient db,
            PastCourses courses,
            Practices practices,
            Jobs jobs,
            Clock clock,
            Job bringInHistory,
            Job forgetHistory) {
        this.db = db;
        this.courses = courses;
        this.practices = practices;
        this.jobs = jobs;
        this.clock = clock;
        this.bringing = bringInHistory;
        this.forgetting = forgetHistory;
    }

    /// Keeps a file for a day, so that she can look at what is in it. Nothing of it counts yet.
    UUID keep(OrganizerId organizer, String name, byte[] content) {
        var id = Uuids.next();
        db.sql("""
            insert into history (tenant, id, organizer, name, content, made, total)
            values (:tenant, :id, :organizer, :name, :content, :made, :total)
            """)
                .param("tenant", Tenant.current().value())
                .param("id", id)
                .param("organizer", organizer.value())
                .param("name", name)
                .param("content", content)
                .param("made", clock.instant().atOffset(UTC))
                .param("total", read(content).collaborations().size())
                .update();
        jobs.at(clock.instant().plus(KEPT), forgetting, id);
        return id;
    }

    @Transactional(readOnly = true)
    History find(UUID id, OrganizerId organizer) {
        return db.sql("""
            select id, name, made, begun, ended, total, done, stored, failed from history
            where id = :id and organizer = :organizer
            """)
                .param("id", id)
                .param("organizer", organizer.value())
                .query(Rows.as(History.class))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// What is in the file, and what is wrong with it.
    @Transactional(readOnly = true)
    EventsFile read(UUID id) {
        return read(content(id));
    }

    /// How many of its collaborations this organizer has brought in before.
    @Transactional(readOnly = true)
    int known(EventsFile file, OrganizerId organizer) {
        var known = courses.known(organizer);
        return (int) file.collaborations().stream()
                .filter(collaboration -> known.contains(collaboration.key()))
                .count();
    }

    /// From now on it is brought in. A second tap changes nothing.
    void begin(UUID id, OrganizerId organizer) {
        int begun = db.sql("""
            update history set begun = :now, failed = false, done = 0
            where id = :id and organizer = :organizer and ended is null and (begun is null or failed)
            """)
                .param("now", clock.instant().atOffset(UTC))
                .param("id", id)
                .param("organizer", organizer.value())
                .update();
        if (begun > 0) jobs.at(clock.instant(), bringing, id);
    }

    /// Seen by others at once, whatever becomes of the rest.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void came(UUID id, int done) {
        db.sql("update history set done = :done where id = :id")
                .param("done", done)
                .param("id", id)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void failed(UUID id) {
        db.sql("update history set failed = true where id = :id and ended is null")
                .param("id", id)
                .update();
    }

    /// Together with what it brought: after a fault in between it is as if nothing had been.
    void ended(UUID id, int stored) {
        db.sql("update history set ended = :now, done = total, stored = :stored where id = :id")
                .param("now", clock.instant().atOffset(UTC))
                .param("stored", stored)
                .param("id", id)
                .update();
    }

    /// Whose it is, when it has begun and not ended.
    @Transactional(readOnly = true)
    java.util.Optional<OrganizerId> underWay(UUID id) {
        return db.sql("select organizer from history where id = :id and begun is not null and ended is null")
                .param("id", id)
                .query((row, _) -> new OrganizerId(row.getObject("organizer", UUID.class)))
                .optional();
    }

    void forget(UUID id) {
        db.sql("delete from history where id = :id").param("id", id).update();
    }

    private byte[] content(UUID id) {
        return db.sql("select content from history where id = :id")
                .param("id", id)
                .query((row, _) -> row.getBytes("content"))
                .single();
    }

    private EventsFile read(byte[] content) {
        return EventsFile.read(content, practices.today());
    }

    @Configuration(proxyBeanMethods = false)
    static class Planned {
        @Bean
        Job bringInHistory(ObjectProvider<HistoryImport> imports) {
            return Job.once("bring-in-history", id -> imports.getObject().run(id));
        }

        @Bean
        Job forgetHistory(ObjectProvider<Histories> histories) {
            return Job.once("forget-history", id -> histories.getObject().forget(id));
        }
    }
}
