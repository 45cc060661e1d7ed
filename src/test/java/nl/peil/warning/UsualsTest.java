package nl.peil.warning;

import static nl.peil.warning.engine.CourseFixture.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.peil.PeilModuleTest;
import nl.peil.collaboration.CollaborationFixture;
import nl.peil.collaboration.CollaborationId;
import nl.peil.evaluation.history.HistoryFixture;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.warning.engine.Priors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PeilModuleTest
class UsualsTest {

    @Autowired
    HistoryFixture histories;

    @Autowired
    CollaborationFixture collaborations;

    @Autowired
    Usuals usuals;

    @Autowired
    PracticeFixture practices;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void what_a_practice_has_seen_tells_what_to_expect_of_its_next_client_and_of_no_one_elses() {
        var experienced = practices.begin();
        var other = practices.begin();
        seen(experienced, 12);

        var next = collaborations.begin(experienced, "Anna de Wit", 0);
        var elsewhere = collaborations.begin(other, "Bas de Boer", 0);

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(usual(experienced, next)).containsKey(next));
        assertThat(usual(experienced, next).get(next).score()).isBetween(7.0, 8.1);
        assertThat(usual(other, elsewhere)).isEmpty();
    }

    @Test
    void a_practice_that_has_seen_few_goes_by_what_is_published() {
        var beginner = practices.begin();
        seen(beginner, 4);

        var next = collaborations.begin(beginner, "Anna de Wit", 0);

        Awaitility.await()
                .during(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(5))
                .until(() -> usual(beginner, next).isEmpty());
    }

    /// Clients who give 7, week after week.
    private void seen(Me me, int clients) {
        var file = new StringBuilder(EventsFile.HEADER + "\n");
        for (int client = 0; client < clients; client++) {
            file.append(EventsFile.of("c" + client, aCourse().scored(8, 7).events()));
        }
        histories.bringIn(me, file.toString());
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> buckets(me) == clients);
    }

    private long buckets(Me me) {
        return me.tenant()
                .call(() -> transactions.execute(_ ->
                        db.sql("select count(*) from bucket").query(Long.class).single()));
    }

    private Map<CollaborationId, Priors> usual(Me me, CollaborationId collaboration) {
        return me.tenant().call(() -> transactions.execute(_ -> usuals.of(List.of(collaboration))));
    }
}
