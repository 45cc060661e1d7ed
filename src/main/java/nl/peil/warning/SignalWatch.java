package nl.peil.warning;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.peil.agreement.TrialDecided;
import nl.peil.collaboration.CollaborationBegun;
import nl.peil.collaboration.Outlooks;
import nl.peil.collaboration.PhaseChanged;
import nl.peil.collaboration.SessionPlanned;
import nl.peil.loop.Days;
import nl.peil.platform.Job;
import nl.peil.platform.Jobs;
import nl.peil.platform.Tenant;
import nl.peil.practice.Practices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

/// Looks again at what no evaluation tells: what was planned or decided, and what time alone brings, every morning.
@Service
public class SignalWatch {

    private static final int PART = 100;

    private final Buckets buckets;
    private final Outlooks outlooks;
    private final Practices practices;
    private final Jobs jobs;
    private final Job looking;
    private final Clock clock;

    SignalWatch(Buckets buckets, Outlooks outlooks, Practices practices, Jobs jobs, Job lookAtSignals, Clock clock) {
        this.buckets = buckets;
        this.outlooks = outlooks;
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
        var all = outlooks.underWay();
        // each part in a transaction of its own: nobody waits for the whole practice
        for (int from = 0; from < all.size(); from += PART) {
            buckets.refresh(all.subList(from, Math.min(all.size(), from + PART)));
        }
        return Days.nextMorning(clock.instant(), practices.zone());
    }

    private void begin() {
        jobs.begin(
                Days.nextMorning(clock.instant(), practices.zone()),
                looking,
                Tenant.current().value());
    }

    @Configuration(proxyBeanMethods = false)
    static class Looking {
        @Bean
        Job lookAtSignals(ObjectProvider<SignalWatch> watch) {
            return new Job(
                    "look-at-signals", practice -> Optional.of(watch.getObject().look()));
        }
    }
}
