package nl.peil.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// The clockwork behind [Jobs]: db-scheduler, which keeps its plan in the database, so that any number of nodes share
/// it.
@Configuration(proxyBeanMethods = false)
class JobsConfig {

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(
            DataSource database, List<Job> jobs, Clock clock, @Value("${peil.jobs.poll:5s}") Duration poll) {
        var tasks = new ArrayList<Task<?>>();
        for (var job : jobs) tasks.add(task(job));
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), tasks)
                .serializer(new TenantBytes())
                .clock(clock::instant)
                .threads(3)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .pollingInterval(poll)
                .build();
    }

    @Bean
    Starter schedulerStarter(Scheduler scheduler) {
        return new Starter(scheduler);
    }

    private static Task<byte[]> task(Job job) {
        return Tasks.custom(job.name(), byte[].class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(30)))
                .execute((instance, context) -> {
                    var tenant = new Tenant(UUID.fromString(new String(instance.getData(), StandardCharsets.US_ASCII)));
                    var again = tenant.call(() -> job.work().apply(UUID.fromString(instance.getId())));
                    return again.<CompletionHandler<byte[]>>map(
                                    moment -> (complete, operations) -> operations.reschedule(complete, moment))
                            .orElseGet(CompletionHandler.OnCompleteRemove::new);
                });
    }

    /// Jobs run once the application can be visited, never while it is still starting.
    record Starter(Scheduler scheduler) {
        @EventListener(ApplicationReadyEvent.class)
        void start() {
            scheduler.start();
        }
    }

    /// A job carries its tenant and nothing else; plain bytes keep Java's serialization out of the database.
    static class TenantBytes implements Serializer {
        @Override
        public byte[] serialize(Object data) {
            return data instanceof byte[] bytes ? bytes : new byte[0];
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] data) {
            return type.cast(data);
        }
    }
}
