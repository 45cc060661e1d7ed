package nl.peil.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.peil.PeilModuleTest;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PeilModuleTest
@RecordApplicationEvents
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoopsTest {

    private static final String TALK = "test.talk";

    @Autowired
    Loops loops;

    @Autowired
    LoopsAt at;

    @Autowired
    PracticeFixture practices;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationEvents told;

    private Me me;
    private LocalDate today;
    private UUID subject;

    @BeforeAll
    void a_practice() {
        me = practices.begin();
    }

    @BeforeEach
    void a_day_and_something_to_be_about() {
        today = me.tenant().call(() -> at.today());
        subject = Uuids.next();
    }

    @Test
    void it_is_before_her_eyes_from_its_day_until_it_is_dealt_with() {
        me.tenant().run(() -> {
            loops.open(me.account(), subject, TALK, "test.call", today.plusDays(2));

            assertThat(due(today.plusDays(1))).isEmpty();
            assertThat(due(today.plusDays(2))).extracting(LoopLine::nextStep).containsExactly("test.call");
            assertThat(due(today.plusDays(200))).hasSize(1);

            loops.close(subject, TALK, "test.done");
            assertThat(due(today.plusDays(200))).isEmpty();
            assertThat(loops.of(subject)).isEmpty();
        });
    }

    @Test
    void one_of_a_kind_is_open_about_one_thing() {
        me.tenant().run(() -> {
            loops.open(me.account(), subject, TALK, "test.call", today);
            loops.open(me.account(), subject, TALK, "test.visit", today.plusDays(3));

            assertThat(loops.of(subject)).singleElement().satisfies(loop -> {
                assertThat(loop.nextStep()).isEqualTo("test.visit");
                assertThat(loop.due()).isEqualTo(today);
            });
        });
    }

    @Test
    void two_who_open_the_same_at_the_same_moment_open_one() throws Exception {
        Callable<UUID> opens = () -> me.tenant().call(() -> {
            loops.open(me.account(), subject, TALK, "test.call", today);
            return subject;
        });
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : people.invokeAll(List.of(opens, opens, opens, opens))) one.get();
        }

        assertThat(me.tenant().call(() -> loops.of(subject))).hasSize(1);
    }

    @Test
    void dealt_with_and_open_again_is_a_new_one() {
        me.tenant().run(() -> {
            loops.open(me.account(), subject, TALK, "test.call", today);
            loops.close(subject, TALK, "test.done");
            loops.open(me.account(), subject, TALK, "test.call", today);

            assertThat(loops.of(subject)).hasSize(1);
        });
    }

    @Test
    void put_off_it_comes_back_on_the_new_day() {
        me.tenant().run(() -> {
            loops.open(me.account(), subject, TALK, "test.call", today);

            assertThat(loops.later(subject, TALK, today.plusDays(5)))
                    .isEqualTo(new Loops.Later.PutOff(today.plusDays(5)));
            assertThat(loops.later(subject, TALK, today.plusDays(40)))
                    .isEqualTo(new Loops.Later.NotThen(today.plusDays(14)));
            assertThat(loops.later(Uuids.next(), TALK, today.plusDays(5))).isEqualTo(new Loops.Later.Nothing());

            assertThat(due(today.plusDays(4))).isEmpty();
            assertThat(due(today.plusDays(5)))
                    .singleElement()
                    .extracting(LoopLine::later)
                    .isEqualTo(1);
        });
    }

    @Test
    void nothing_is_overdue_and_unseen_after_the_morning_round() {
        me.tenant().run(() -> {
            loops.open(me.account(), subject, TALK, "test.call", today.plusDays(1));
            assertThat(loops.overdueUnseen(today.plusDays(2)))
                    .as("the round has not been yet")
                    .extracting(LoopLine::subject)
                    .contains(subject);
        });

        at.on(me.tenant(), today.plusDays(2), loops::bringBack);

        assertThat(me.tenant().call(() -> loops.overdueUnseen(today.plusDays(2))))
                .isEmpty();
        assertThat(returns(today.plusDays(2))).as("told once").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_round_made_twice_brings_it_back_once_and_a_week_later_once_more() {
        me.tenant().run(() -> loops.open(me.account(), subject, TALK, "test.call", today.plusDays(30)));

        at.on(me.tenant(), today.plusDays(30), loops::bringBack);
        at.on(me.tenant(), today.plusDays(30), loops::bringBack);
        at.on(me.tenant(), today.plusDays(31), loops::bringBack);
        assertThat(returns(today.plusDays(30))).hasSizeLessThanOrEqualTo(1);
        assertThat(backOn()).isEqualTo(today.plusDays(30));

        at.on(me.tenant(), today.plusDays(37), loops::bringBack);
        assertThat(backOn()).isEqualTo(today.plusDays(37));
    }

    @Test
    void the_round_is_made_early_every_morning_and_planned_in_the_database() {
        me.tenant().run(() -> loops.open(me.account(), subject, TALK, "test.call", today));

        var moment = at.on(me.tenant(), today.plusDays(3), loops::bringBack);
        var again = ZonedDateTime.ofInstant(moment, me.tenant().call(at::zone));

        assertThat(again.toLocalTime()).isEqualTo(LocalTime.of(5, 0));
        assertThat(again.toLocalDate()).isEqualTo(today.plusDays(4));
        assertThat(db.sql("select count(*) from scheduled_tasks where task_name = 'bring-loops-back'"
                                + " and task_instance = :practice")
                        .param("practice", me.practice().toString())
                        .query((row, number) -> row.getInt(1))
                        .single())
                .isEqualTo(1);
    }

    @Test
    void another_practice_finds_nothing() {
        me.tenant().run(() -> loops.open(me.account(), subject, TALK, "test.call", today));

        new Tenant(Uuids.next()).run(() -> {
            assertThat(loops.of(subject)).isEmpty();
            assertThat(due(today)).isEmpty();
        });
    }

    private List<LoopLine> due(LocalDate day) {
        return loops.due(me.account(), day).stream()
                .filter(loop -> loop.subject().equals(subject))
                .toList();
    }

    private Stream<LoopsReturned> returns(LocalDate day) {
        return told.stream(LoopsReturned.class).filter(back -> back.day().equals(day));
    }

    private LocalDate backOn() {
        return me.tenant().call(() -> at.backOf(subject));
    }
}
