package nl.peil.warning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How an organizer wants to be told that something needs her. On the screen it always is; a mail comes only when she
/// chose so, never in her quiet hours, and never more than one a day.
///
/// @param day of the week for a digest
/// @param from and `until`: her quiet hours, over midnight when `from` is the later; none when they are the same
/// @param weekend whether she has the weekend off
/// @param told the day on which she last got a mail
/// @param owed whether a mail that was due couldn't be sent
record NoticeChoice(
        Way way,
        DayOfWeek day,
        LocalTime from,
        LocalTime until,
        boolean weekend,
        @Nullable LocalDate told,
        boolean owed) {

    enum Way {
        SCREEN,
        MAIL,
        DIGEST
    }

    static final NoticeChoice USUAL =
            new NoticeChoice(Way.SCREEN, DayOfWeek.MONDAY, LocalTime.of(20, 0), LocalTime.of(8, 0), true, null, false);

    /// The first moment from now on at which a mail may go out; nothing when she chose the screen alone.
    Optional<ZonedDateTime> next(ZonedDateTime now) {
        if (way == Way.SCREEN) return Optional.empty();
        if (mayNow(now)) return Optional.of(now);
        // Within eight days there is a day that is hers and not quiet all day long.
        for (int days = 0; days <= 8; days++) {
            var date = now.toLocalDate().plusDays(days);
            var opens = date.atTime(opens()).atZone(now.getZone());
            if (!opens.isBefore(now) && mayNow(opens)) return Optional.of(opens);
        }
        return Optional.empty();
    }

    boolean mayNow(ZonedDateTime now) {
        var date = now.toLocalDate();
        if (way == Way.SCREEN || isQuiet(now.toLocalTime()) || date.equals(told)) return false;
        if (weekend && isWeekend(date.getDayOfWeek())) return false;
        return way == Way.MAIL || owed || date.getDayOfWeek() == day;
    }

    private boolean isQuiet(LocalTime time) {
        if (from.equals(until)) return false;
        boolean afterFrom = !time.isBefore(from);
        boolean beforeUntil = time.isBefore(until);
        return from.isBefore(until) ? afterFrom && beforeUntil : afterFrom || beforeUntil;
    }

    /// When her day begins: the quiet hours are over, or it is eight o'clock.
    private LocalTime opens() {
        return from.equals(until) ? LocalTime.of(8, 0) : until;
    }

    static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    /// A mail has gone out.
    NoticeChoice told(LocalDate today) {
        return new NoticeChoice(way, day, from, until, weekend, today, false);
    }

    /// A mail should have gone out, and will as soon as it can.
    NoticeChoice owing() {
        return new NoticeChoice(way, day, from, until, weekend, told, true);
    }

    NoticeChoice choosing(Way as, DayOfWeek on, LocalTime quietFrom, LocalTime quietUntil, boolean weekendOff) {
        return new NoticeChoice(as, on, quietFrom, quietUntil, weekendOff, told, false);
    }
}
