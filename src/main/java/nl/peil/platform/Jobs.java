package nl.peil.platform;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Plans work for later, kept in the database together with what the caller's transaction changes.
@Component
public class Jobs {

    private final SchedulerClient scheduler;
    private final Turns turns;

    /// Lazily: the clockwork knows every job, and what a job does may well plan another.
    Jobs(@Lazy SchedulerClient scheduler, Turns turns) {
        this.scheduler = scheduler;
        this.turns = turns;
    }

    /// Plans `job` for `subject` of the current tenant at `moment`. Planned already: the moment moves.
    public void at(Instant moment, Job job, UUID subject) {
        var task = task(job, subject);
        if (!scheduler.scheduleIfNotExists(task, moment)) scheduler.reschedule(task, moment);
    }

    /// Plans `job`, unless it is planned already: for work that itself says when it goes on.
    public void begin(Instant moment, Job job, UUID subject) {
        var task = task(job, subject);
        if (scheduler.getScheduledExecution(task).isPresent()) return;
        turns.take(subject);
        scheduler.scheduleIfNotExists(task, moment);
    }

    private static TaskInstance<byte[]> task(Job job, UUID subject) {
        var tenant = Tenant.current().value().toString().getBytes(StandardCharsets.US_ASCII);
        return new TaskInstance<>(job.name(), subject.toString(), tenant);
    }

    /// Takes a planned job back; nothing happens when it isn't planned any more.
    public void cancel(Job job, UUID subject) {
        var task = new TaskInstance<>(job.name(), subject.toString());
        if (scheduler.getScheduledExecution(task).isPresent()) scheduler.cancel(task);
    }
}
