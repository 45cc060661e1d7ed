package nl.peil.confidential;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import nl.peil.platform.Job;
import nl.peil.platform.Jobs;
import nl.peil.platform.Tenant;
import nl.peil.practice.Practices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// When a line does what nobody asks for: at the beginning of a day what has had its day goes, and at nine confidants
/// are told. Always at the same hours, so that neither tells when somebody wrote.
@Component
class LineJobs {

    private static final LocalTime ENDS = LocalTime.of(0, 15);
    private static final LocalTime TELLS = LocalTime.of(9, 0);

    private final Jobs jobs;
    private final Job ending;
    private final Job telling;
    private final Practices practices;
    private final Clock clock;

    LineJobs(Jobs jobs, Job endLineCases, Job tellConfidants, Practices practices, Clock clock) {
        this.jobs = jobs;
        this.ending = endLineCases;
        this.telling = tellConfidants;
        this.practices = practices;
        this.clock = clock;
    }

    /// From now on, every day. Twice begins it once.
    void begin() {
        var practice = Tenant.current().value();
        jobs.begin(next(ENDS), ending, practice);
        jobs.begin(next(TELLS), telling, practice);
    }

    private Instant next(LocalTime time) {
        var now = clock.instant().atZone(practices.zone());
        var today = now.with(time);
        return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
    }

    @Configuration(proxyBeanMethods = false)
    static class Daily {
        @Bean
        Job endLineCases(ObjectProvider<LineEnds> ends, ObjectProvider<LineJobs> jobs) {
            return new Job("end-line-cases", practice -> {
                ends.getObject().end();
                return Optional.of(jobs.getObject().next(ENDS));
            });
        }

        @Bean
        Job tellConfidants(ObjectProvider<LineNotices> notices, ObjectProvider<LineJobs> jobs) {
            return new Job("tell-confidants", practice -> {
                notices.getObject().tell();
                return Optional.of(jobs.getObject().next(TELLS));
            });
        }
    }
}
