package nl.peil.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import nl.peil.warning.NoticeChoice.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeChoiceTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Test
    void on_the_screen_alone_means_no_mail() {
        assertThat(NoticeChoice.USUAL.next(at("2026-06-30T10:00"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30T10:00, 2026-06-30T10:00, on a day at ten",
        "2026-06-30T19:59, 2026-06-30T19:59, just before the quiet hours",
        "2026-06-30T20:00, 2026-07-01T08:00, when the quiet hours begin",
        "2026-07-01T03:00, 2026-07-01T08:00, at night",
        "2026-07-03T21:00, 2026-07-06T08:00, on Friday evening",
        "2026-07-05T12:00, 2026-07-06T08:00, on Sunday"
    })
    void a_mail_waits_for_the_end_of_her_quiet_hours_and_of_the_weekend(String now, String sent, String when) {
        assertThat(choice(Way.MAIL, 20, 8, true).next(at(now))).as(when).contains(at(sent));
    }

    @ParameterizedTest
    @CsvSource({
        "9, 17, 2026-06-30T12:00, 2026-06-30T17:00",
        "9, 17, 2026-06-30T08:00, 2026-06-30T08:00",
        "0, 0, 2026-06-30T03:00, 2026-06-30T03:00"
    })
    void her_quiet_hours_are_hers(int from, int until, String now, String sent) {
        assertThat(choice(Way.MAIL, from, until, false).next(at(now))).contains(at(sent));
    }

    @Test
    void whoever_works_in_the_weekend_is_told_in_the_weekend() {
        assertThat(choice(Way.MAIL, 20, 8, false).next(at("2026-07-05T12:00"))).contains(at("2026-07-05T12:00"));
    }

    @Test
    void never_two_mails_on_a_day() {
        var told = choice(Way.MAIL, 20, 8, true).told(at("2026-06-30T08:00").toLocalDate());

        assertThat(told.next(at("2026-06-30T15:00"))).contains(at("2026-07-01T08:00"));
    }

    @Test
    void a_digest_comes_on_its_day() {
        var weekly = choice(Way.DIGEST, 20, 8, true);

        assertThat(weekly.next(at("2026-06-30T10:00"))).contains(at("2026-07-06T08:00"));
        assertThat(weekly.told(at("2026-07-06T08:00").toLocalDate()).next(at("2026-07-06T08:01")))
                .contains(at("2026-07-13T08:00"));
    }

    @Test
    void a_digest_that_could_not_be_sent_doesn_t_wait_a_week() {
        var weekly = choice(Way.DIGEST, 20, 8, true).owing();

        assertThat(weekly.next(at("2026-07-07T02:00"))).contains(at("2026-07-07T08:00"));
    }

    /// However often something needs her, all the year round.
    @ParameterizedTest
    @EnumSource
    void never_more_than_she_chose(Way way) {
        var choice = choice(way, 20, 8, true);
        var sent = new ArrayList<ZonedDateTime>();
        for (var now = at("2026-01-01T00:00"); now.getYear() == 2026; now = now.plusMinutes(50)) {
            if (!choice.mayNow(now)) continue;
            sent.add(now);
            choice = choice.told(now.toLocalDate());
        }

        assertThat(sent).hasSize(way == Way.SCREEN ? 0 : way == Way.DIGEST ? 52 : 261);
        assertThat(sent).allMatch(moment -> moment.getHour() >= 8 && moment.getHour() < 20);
        assertThat(sent).noneMatch(moment -> NoticeChoice.isWeekend(moment.getDayOfWeek()));
        assertThat(sent.stream().map(ZonedDateTime::toLocalDate)).doesNotHaveDuplicates();
    }

    private static NoticeChoice choice(Way way, int from, int until, boolean weekend) {
        return NoticeChoice.USUAL.choosing(
                way, DayOfWeek.MONDAY, LocalTime.of(from, 0), LocalTime.of(until, 0), weekend);
    }

    private static ZonedDateTime at(String moment) {
        return LocalDateTime.parse(moment).atZone(ZONE);
    }
}
