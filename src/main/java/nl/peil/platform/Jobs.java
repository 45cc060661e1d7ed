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

    /// Lazily: the clockwork knows every job, and what a job does may well plan another.
    Jobs(@Lazy SchedulerClient scheduler) {
        this.scheduler = scheduler;
    }

    /// Plans `job` for `subject` of the current tenant at `moment`. Planned already: the moment moves.
    public void at(Instant moment, Job job, UUID subject) {
        var tenant = Tenant.current().value().toString().getBytes(StandardCharsets.US_ASCII);
        var task = new TaskInstance<>(job.name(), subject.toString(), tenant);
        if (!scheduler.scheduleIfNotExists(task, moment)) scheduler.reschedule(task, moment);
    }

    /// Takes a planned job back; nothing happens when it isn't planned any more.
    public void cancel(Job job, UUID subject) {
        var task = new TaskInstance<>(job.name(), subject.toString());
        if (scheduler.getScheduledExecution(task).isPresent()) scheduler.cancel(task);
    }
}
