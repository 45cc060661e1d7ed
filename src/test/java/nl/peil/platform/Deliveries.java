package nl.peil.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Events on their way to those who listen. A listener reads the clock when its turn comes, which may be later than the
/// deed: who turns the clock lets them arrive first.
@Component
public class Deliveries {

    private final JdbcClient db;

    Deliveries(JdbcClient db) {
        this.db = db;
    }

    /// Until everything that has been published has been heard; what failed is left to the test that is about it.
    public void arrive() {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> assertThat(underWay()).isZero());
    }

    private long underWay() {
        return db.sql("select count(*) from event_publication where status <> 'FAILED' and completion_date is null")
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
