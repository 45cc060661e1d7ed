package nl.peil.collaboration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/// Seven days, Monday first, and what is planned in them.
record WeekPage(LocalDate monday, List<Day> days) {

    record Day(LocalDate date, boolean today, boolean past, List<Slot> slots) {}

    record Slot(SessionLine session, ZonedDateTime starts, ZonedDateTime ends) {}

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static WeekPage of(LocalDate monday, LocalDate today, List<SessionLine> sessions, ZoneId zone) {
        var slots = sessions.stream()
                .map(session -> new Slot(
                        session, session.starts().atZone(zone), session.ends().atZone(zone)))
                .toList();
        return new WeekPage(
                monday,
                IntStream.range(0, 7)
                        .mapToObj(monday::plusDays)
                        .map(date -> new Day(
                                date,
                                date.equals(today),
                                date.isBefore(today),
                                slots.stream()
                                        .filter(slot ->
                                                slot.starts().toLocalDate().equals(date))
                                        .toList()))
                        .toList());
    }

    public LocalDate before() {
        return monday.minusWeeks(1);
    }

    public LocalDate after() {
        return monday.plusWeeks(1);
    }

    public boolean empty() {
        return days.stream().allMatch(day -> day.slots().isEmpty());
    }
}
