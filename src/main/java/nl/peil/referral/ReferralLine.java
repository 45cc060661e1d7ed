package nl.peil.referral;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// A referral as a line of the desk.
///
/// @param step what comes next, or what came of it, as the last part of a message key
/// @param due the day of the next step
/// @param late whether that day has come
record ReferralLine(
        ReferralId id,
        @Nullable String caller,
        String place,
        String step,
        @Nullable LocalDate due,
        boolean late,
        ZonedDateTime taken) {

    public String path() {
        return "/referrals/" + id.value();
    }
}
