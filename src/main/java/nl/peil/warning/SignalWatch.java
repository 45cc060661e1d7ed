package nl.peil.warning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import nl.peil.agreement.TrialDecided;
import nl.peil.collaboration.CollaborationBegun;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.PhaseChanged;
import nl.peil.collaboration.SessionPlanned;
import nl.peil.platform.Job;
import nl.peil.platform.Jobs;
import nl.peil.platform.Tenant;
import nl.peil.practice.Practices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

/// Looks again at what no evaluation tells: what was planned or decided, and what time alone brings, every morning.
@Service
public class SignalWatch {

    /// Before anybody's day begins.
    private static final LocalTime EARLY = LocalTime.of(5, 0);

    private static final int PART = 100;

    private final Buckets buckets;
    private final Collaborations collaborations;
    private final Practices practices;
    private final Jobs jobs;
    private final Job looking;
    private final Clock clock;

    SignalWatch(
            Buckets buckets,
            Collaborations collaborations,
            Practices practices,
            Jobs jobs,
            Job lookAtSignals,
            Clock clock) {
        this.buckets = buckets;
        this.collaborations = collaborations;
        this.practices = practices;
        this.jobs = jobs;
        this.looking = lookAtSignals;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(SessionPlanned session) {
        buckets.refresh(session.collaboration());
    }

    @ApplicationModuleListener
    void on(PhaseChanged changed) {
        buckets.refresh(changed.collaboration());
    }

    @ApplicationModuleListener
    void on(TrialDecided trial) {
        buckets.refresh(trial.collaboration());
    }

    @EventListener
    void on(CollaborationBegun collaboration) {
        begin();
    }

    /// A practice that was there before there were signals.
    @EventListener
    void on(ApplicationReadyEvent ready) {
        practices.installed().ifPresent(tenant -> tenant.run(this::begin));
    }

    /// Looks at every collaboration of the practice as it is today.
    ///
    /// @return when to look again
    public Instant look() {
        var all = collaborations.underWay();
        for (int from = 0; from < all.size(); from += PART) {
            buckets.refresh(all.subList(from, Math.min(all.size(), from + PART)));
        }
        return nextMorning();
    }

    private void begin() {
        jobs.begin(nextMorning(), looking, Tenant.current().value());
    }

    private Instant nextMorning() {
        var now = clock.instant().atZone(practices.zone());
        var day = now.toLocalTime().isBefore(EARLY)
                ? now.toLocalDate()
                : now.toLocalDate().plusDays(1);
        return day.atTime(EARLY).atZone(now.getZone()).toInstant();
    }

    @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
    static class Looking {
        @Bean
        Job lookAtSignals(ObjectProvider<SignalWatch> watch) {
            return new Job(
                    "look-at-signals", practice -> Optional.of(watch.getObject().look()));
        }
    }
}
