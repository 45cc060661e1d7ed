package nl.peil.warning;

import static nl.peil.warning.engine.CourseFixture.anyCourse;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.collaboration.CollaborationId;
import nl.peil.evaluation.history.HistoryFixture;
import nl.peil.practice.PracticeFixture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// How long does it take to fill the buckets of a history, and to bring one up to date? Not part of the tests:
/// `mvn test -Dtest=BucketScale` prints it.
@PeilModuleTest
class BucketScale {

    private static final int COLLABORATIONS = 1500;
    private static final int TIMES = 500;

    @Autowired
    Buckets buckets;

    @Autowired
    HistoryFixture histories;

    @Autowired
    PracticeFixture practices;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void how_long() {
        var me = practices.begin();
        var file = new StringBuilder(EventsFile.HEADER + "\n");
        for (int seed = 0; seed < COLLABORATIONS; seed++) {
            var events = anyCourse(new Random(seed)).asked().events().stream()
                    .filter(event -> !EventsFile.row("", event).matches("[^,]*,[^,]*,evaluated,[a-z]+,*"))
                    .toList();
            file.append(EventsFile.of("c" + seed, events));
        }
        long begun = System.nanoTime();
        histories.bringIn(me, file.toString());
        long in = System.nanoTime();
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> me.tenant()
                                .call(() -> transactions.execute(_ -> db.sql("select count(*) from bucket")
                                        .query(Long.class)
                                        .single()))
                        == COLLABORATIONS);
        System.out.printf(
                "%d collaborations: brought in %d ms, buckets and signals after that %d ms%n",
                COLLABORATIONS, (in - begun) / 1_000_000, (System.nanoTime() - in) / 1_000_000);

        var ids = me.tenant()
                .call(() -> transactions.execute(_ -> db.sql("select collaboration from bucket")
                        .query((row, _) -> new CollaborationId(row.getObject(1, UUID.class)))
                        .list()));
        var took = new long[TIMES];
        for (int time = -TIMES; time < TIMES; time++) {
            var id = ids.get(Math.floorMod(time * 7, ids.size()));
            long from = System.nanoTime();
            me.tenant().run(() -> buckets.refresh(id));
            if (time >= 0) took[time] = System.nanoTime() - from;
        }
        Arrays.sort(took);
        System.out.printf(
                "one bucket brought up to date: p50 %.1f ms, p99 %.1f ms%n",
                took[TIMES / 2] / 1e6, took[TIMES * 99 / 100] / 1e6);
    }
}
