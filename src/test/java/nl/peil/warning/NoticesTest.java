package nl.peil.warning;

import static nl.peil.practice.PracticeFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import nl.peil.PeilModuleTest;
import nl.peil.loop.Loops;
import nl.peil.notice.Mails;
import nl.peil.notice.MailsFixture;
import nl.peil.notice.Notes;
import nl.peil.platform.Job;
import nl.peil.platform.Jobs;
import nl.peil.platform.Uuids;
import nl.peil.platform.WallClock;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import nl.peil.practice.Practices;
import nl.peil.warning.NoticeChoice.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@PeilModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    PracticeFixture practices;

    @Autowired
    Practices people;

    @Autowired
    MailsFixture mails;

    @Autowired
    Loops loops;

    @Autowired
    Notes notes;

    @Autowired
    Jobs jobs;

    @Autowired
    @Qualifier("tellOrganizer")
    Job telling;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    WallClock clock;

    @Autowired
    MockMvcTester browser;

    private Me me;

    @BeforeAll
    void a_practice() {
        me = practices.begin();
    }

    @BeforeEach
    void something_needs_her() {
        mail.start();
        clock.turnTo(at("2026-06-30T10:00"));
        me.tenant().run(() -> loops.open(me.account(), Uuids.next(), "test", "test.step", people.today()));
    }

    @AfterEach
    void it_is_today_again() {
        clock.release();
        mail.stop();
    }

    @Test
    void a_mail_says_that_there_is_something_and_not_a_word_more() throws Exception {
        choose(Way.MAIL);

        assertThat(tell()).isEmpty();

        var received = mail.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getAllRecipients()[0]).hasToString(practices.emailOf(me));
        assertThat(received[0].getSubject()).isEqualTo("Er staat iets voor je op Vandaag");
        assertThat(received[0].getContent().toString())
                .contains("/today")
                .doesNotContain("Eline")
                .hasSizeLessThan(120);
    }

    @Test
    void on_the_screen_alone_nothing_is_sent() {
        choose(Way.SCREEN);

        assertThat(tell()).isEmpty();

        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void when_nothing_needs_her_nothing_is_sent() {
        choose(Way.MAIL);
        me.tenant()
                .run(() -> loops.due(me.account(), people.today())
                        .forEach(loop -> loops.close(loop.subject(), loop.purpose(), "test.done")));

        assertThat(tell()).isEmpty();

        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void one_mail_a_day_however_often_something_comes() {
        choose(Way.MAIL);

        tell();
        clock.turnTo(at("2026-06-30T16:00"));
        assertThat(tell()).contains(at("2026-07-01T08:00"));
        clock.turnTo(at("2026-07-01T08:00"));
        tell();

        assertThat(mail.getReceivedMessages()).hasSize(2);
    }

    @Test
    void at_night_it_waits_for_the_morning() {
        choose(Way.MAIL);
        clock.turnTo(at("2026-06-30T23:00"));

        assertThat(tell()).contains(at("2026-07-01T08:00"));

        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_digest_comes_once_a_week() {
        choose(Way.DIGEST);

        assertThat(tell()).contains(at("2026-07-06T08:00"));
        assertThat(mail.getReceivedMessages()).isEmpty();

        clock.turnTo(at("2026-07-06T08:00"));
        assertThat(tell()).contains(at("2026-07-13T08:00"));
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_mail_server_that_is_down_loses_nothing() {
        choose(Way.MAIL);
        assertThat(run(nowhere(), notices -> notices.tell(me.organizer()))).contains(at("2026-06-30T10:10"));
        assertThat(me.tenant().call(() -> loops.due(me.account(), people.today())))
                .isNotEmpty();

        clock.turnTo(at("2026-06-30T10:10"));
        tell();
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void it_is_in_nobody_s_outbox() {
        choose(Way.MAIL);
        tell();

        assertThat(me.tenant().call(() -> notes.waiting(me.account()))).isZero();
    }

    @Test
    void a_signal_plans_the_mail_and_the_screen_alone_takes_it_back() {
        choose(Way.MAIL);
        assertThat(planned()).isEqualTo(1);

        choose(Way.SCREEN);
        assertThat(planned()).isZero();
    }

    @Test
    void without_a_mail_server_the_settings_say_so_and_the_choice_is_kept() {
        assertThat(browser.get().uri("/settings/notices").with(signedIn(me)))
                .hasStatusOk()
                .bodyText()
                .contains("Er is geen mailserver ingesteld");
        assertThat(browser.post()
                        .uri("/settings/notices")
                        .param("way", "DIGEST")
                        .param("day", "FRIDAY")
                        .param("from", "21:30")
                        .param("until", "07:15")
                        .with(signedIn(me)))
                .hasStatus3xxRedirection();
        assertThat(browser.get().uri("/settings/notices").with(signedIn(me)))
                .bodyText()
                .contains("21:30", "07:15");
    }

    @Test
    void a_digest_on_a_day_off_is_asked_about() {
        assertThat(browser.post()
                        .uri("/settings/notices")
                        .param("way", "DIGEST")
                        .param("day", "SUNDAY")
                        .param("from", "20:00")
                        .param("until", "08:00")
                        .param("weekend", "true")
                        .with(signedIn(me)))
                .hasStatus(422)
                .bodyText()
                .contains("Op deze dag wil je rust");
    }

    @Test
    void a_time_that_is_none_is_said_at_its_field() {
        assertThat(browser.post()
                        .uri("/settings/notices")
                        .param("way", "MAIL")
                        .param("day", "MONDAY")
                        .param("from", "")
                        .param("until", "08:00")
                        .with(signedIn(me)))
                .hasStatus(422)
                .bodyText()
                .contains("Vul een tijd in");
    }

    private void choose(Way way) {
        run(notices -> {
            notices.choose(me.organizer(), Way.SCREEN, DayOfWeek.MONDAY, LocalTime.of(20, 0), LocalTime.of(8, 0), true);
            db.sql("update notice_choice set told = null where organizer = :me")
                    .param("me", me.account())
                    .update();
            notices.choose(me.organizer(), way, DayOfWeek.MONDAY, LocalTime.of(20, 0), LocalTime.of(8, 0), true);
            return Optional.empty();
        });
    }

    private Optional<Instant> tell() {
        return run(notices -> notices.tell(me.organizer()));
    }

    private Optional<Instant> run(Function<Notices, Optional<Instant>> deed) {
        return run(mails.of("127.0.0.1", mail.getSmtp().getPort()), deed);
    }

    private Optional<Instant> run(Mails by, Function<Notices, Optional<Instant>> deed) {
        var notices = new Notices(loops, by, people, jobs, telling, db, clock);
        return me.tenant().call(() -> transaction.execute(status -> deed.apply(notices)));
    }

    private Mails nowhere() {
        return mails.of("127.0.0.1", 1);
    }

    private int planned() {
        return db.sql("select count(*) from scheduled_tasks where task_name = 'tell-organizer' and task_instance = :me")
                .param("me", me.account().toString())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(ZONE).toInstant();
    }
}
