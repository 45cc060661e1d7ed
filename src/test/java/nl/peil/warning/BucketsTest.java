package nl.peil.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.peil.PeilModuleTest;
import nl.peil.collaboration.CollaborationId;
import nl.peil.evaluation.Evaluations;
import nl.peil.evaluation.Friction;
import nl.peil.evaluation.Scores;
import nl.peil.evaluation.Sharing;
import nl.peil.evaluation.WaitEnded;
import nl.peil.platform.Deliveries;
import nl.peil.platform.WallClock;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.practice.Practices;
import nl.peil.warning.engine.Reading;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.support.TransactionTemplate;

@PeilModuleTest
class BucketsTest {

    @Autowired
    Buckets buckets;

    @Autowired
    Courses courses;

    @Autowired
    Warnings warnings;

    @Autowired
    Evaluations evaluations;

    @Autowired
    nl.peil.collaboration.CollaborationFixture collaborations;

    @Autowired
    BucketFixture fixture;

    @Autowired
    PracticeFixture practices;

    @Autowired
    Practices practice;

    @Autowired
    Deliveries deliveries;

    @Autowired
    WallClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transactions;

    Me me;

    @BeforeEach
    void a_practice() {
        me = practices.begin();
    }

    @AfterEach
    void the_clock_runs_again() {
        clock.release();
    }

    @Test
    void a_slow_slide_fills_the_bucket_over_its_rim() {
        var story = fixture.sliding(me);

        var reading = within(() -> courses.of(story.id())).reading();

        assertThat(reading).isNotNull().matches(Reading::alert);
        awaitLevel(story.id(), reading.level());
    }

    @Test
    void a_talk_empties_it() {
        var story = fixture.sliding(me);

        me.tenant().run(() -> warnings.repaired(story.id(), clock.instant()));

        assertThat(level(story.id())).contains(0);
    }

    @Test
    void worked_out_twice_it_comes_out_the_same() {
        var story = fixture.sliding(me);
        me.tenant().run(() -> buckets.refresh(story.id()));
        var once = level(story.id());

        me.tenant().run(() -> buckets.refresh(story.id()));

        assertThat(level(story.id())).isEqualTo(once);
    }

    @Test
    void a_session_taken_back_never_was() {
        var story = fixture.of(me);
        story.met(2, 9, 9);
        var before = within(() -> courses.of(story.id()));
        var wrongTap = story.weeksAgo(1);
        assertThat(within(() -> courses.of(story.id())).meetings()).hasSize(2);

        within(() -> collaborations.undo(wrongTap));

        assertThat(within(() -> courses.of(story.id()))).isEqualTo(before);
        awaitLevel(story.id(), before.reading().level());
    }

    @Test
    void what_is_kept_follows_what_the_client_shares() {
        var story = weeks();
        var low = story.weeksAgo(0);
        story.client(low, new Scores(1.0, 1.0, 1.0, 1.0, 1.0), Friction.BIG, "Het schuurt.", Sharing.NOW);
        story.organizer(low, 8);
        deliveries.arrive();
        int shared = level(story.id()).orElseThrow();

        me.tenant().run(() -> evaluations.share(low, Sharing.TOGETHER));
        deliveries.arrive();
        int withheld = level(story.id()).orElseThrow();
        me.tenant().run(() -> evaluations.lookTogether(low));
        deliveries.arrive();

        assertThat(withheld).isLessThan(shared);
        assertThat(level(story.id())).contains(shared);
    }

    @Test
    void what_is_kept_counts_no_answer_once_the_wait_is_over(Scenario scenario) {
        var story = weeks();
        var silent = story.weeksAgo(0);
        story.organizer(silent, 8);
        deliveries.arrive();
        int waiting = level(story.id()).orElseThrow();

        clock.turnTo(clock.instant().plus(Duration.ofDays(4)));
        me.tenant()
                .run(() -> scenario.publish(new WaitEnded(me.tenant(), story.id(), silent, clock.instant()))
                        .andWaitForStateChange(() -> level(story.id()).orElseThrow(), level -> level != waiting)
                        .andVerify(level -> assertThat(level).isGreaterThan(waiting)));
    }

    private BucketFixture.Story weeks() {
        var story = fixture.of(me);
        for (int week = 6; week > 0; week--) story.met(week, 9, 9);
        return story;
    }

    private void awaitLevel(CollaborationId id, int level) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(level(id)).contains(level));
    }

    private Optional<Integer> level(CollaborationId id) {
        return within(() -> transactions.execute(_ -> db.sql("select level from bucket where collaboration = :id")
                .param("id", id.value())
                .query(Integer.class)
                .optional()));
    }

    private <T> T within(Callable<T> work) {
        try {
            return me.tenant().call(work::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
