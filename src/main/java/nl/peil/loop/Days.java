package nl.peil.loop;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/// Where days begin for the people of the tenant that is bound. Whoever knows them, says so.
public interface Days {

    /// Before anybody's day begins.
    LocalTime EARLY = LocalTime.of(5, 0);

    ZoneId zone();

    /// The first early morning in a zone after a moment: for work that is done before anybody's day begins.
    static Instant nextMorning(Instant moment, ZoneId zone) {
        var now = moment.atZone(zone);
        var day = now.toLocalTime().isBefore(EARLY)
                ? now.toLocalDate()
                : now.toLocalDate().plusDays(1);
        return day.atTime(EARLY).atZone(zone).toInstant();
    }
}
