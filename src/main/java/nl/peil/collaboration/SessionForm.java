package nl.peil.collaboration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import nl.peil.platform.Typed;
import nl.peil.platform.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// What an organizer types to plan one session, or a series of them.
///
/// @param id made when the form was shown, so that sending it twice plans once
/// @param count 1 for a single session
record SessionForm(
        @Nullable UUID id,

        @NotNull(message = "{collaboration.session.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate day,

        @NotNull(message = "{collaboration.session.time.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
        LocalTime time,

        @NotNull(message = "{collaboration.session.minutes.range}")
        @Min(value = 15, message = "{collaboration.session.minutes.range}")
        @Max(value = 720, message = "{collaboration.session.minutes.range}")
        Integer minutes,

        @Nullable @Size(max = 200, message = "{collaboration.too-long}")
        String place,

        @Nullable
        @Min(value = 1, message = "{collaboration.session.weeks.range}")
        @Max(value = 8, message = "{collaboration.session.weeks.range}")
        Integer weeks,

        @Nullable
        @Min(value = 1, message = "{collaboration.session.count.range}")
        @Max(value = 40, message = "{collaboration.session.count.range}")
        Integer count) {

    static SessionForm empty(LocalDate day, @Nullable SessionLine last, ZoneId zone) {
        return last == null
                ? new SessionForm(Uuids.next(), day, LocalTime.of(10, 0), 120, null, 1, 1)
                : new SessionForm(
                        Uuids.next(),
                        day,
                        last.starts().atZone(zone).toLocalTime(),
                        last.minutes(),
                        last.place(),
                        1,
                        1);
    }

    static SessionForm of(SessionLine session, ZoneId zone) {
        var starts = session.starts().atZone(zone);
        return new SessionForm(
                null, starts.toLocalDate(), starts.toLocalTime(), session.minutes(), session.place(), null, null);
    }

    Series series(ZoneId zone) {
        return new Series(day, time, zone, weeks == null ? 1 : weeks, count == null ? 1 : count);
    }

    /// The dates that were looked at, to tell whether they are still those that are sent.
    public String dates() {
        return day + "T" + time + "/" + weeks + "x" + count;
    }

    @Nullable
    String where() {
        return Typed.orNothing(place);
    }

    /// The identifier of the session with this number in the series: the same each time the same form is sent.
    SessionId id(int number) {
        var form = id == null ? Uuids.next() : id;
        if (number == 0) return new SessionId(form);
        return new SessionId(UUID.nameUUIDFromBytes((form + "/" + number).getBytes(StandardCharsets.US_ASCII)));
    }
}
