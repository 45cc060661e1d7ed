package nl.peil.referral;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import nl.peil.referral.matching.Trait;
import org.jspecify.annotations.Nullable;

/// A referral as the organizer sees who took the call.
///
/// @param place without its province
/// @param style what matters to the caller, as the last part of a message key: `STRUCTURE.left`
/// @param leftOut names
/// @param three with what speaks for them; of who is in the directory no longer, only that
/// @param gone how many of the three are in the directory no longer, or can't be asked any more
/// @param at when the three were given, or when it was settled
/// @param due the day on which it comes back
/// @param landed the name of whom she began with
record ReferralPage(
        ReferralId id,
        Step step,
        String place,
        List<Trait> traits,
        List<String> style,
        List<String> leftOut,
        Caller caller,
        List<One> three,
        int gone,
        List<Limit> limits,
        ZonedDateTime taken,
        @Nullable ZonedDateTime at,
        @Nullable LocalDate due,
        Referral.@Nullable Outcome outcome,
        @Nullable String landed) {

    enum Step {
        CHOOSING,
        GIVEN,
        SETTLED
    }

    /// @param reasons in words
    /// @param phone as it is read aloud
    /// @param practice the fellow practice that shares her
    record One(
            ColleagueId id,
            String name,
            String place,
            String far,
            List<String> reasons,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String website,
            String words,
            boolean mine,
            @Nullable String practice) {}

    public String path() {
        return "/referrals/" + id.value();
    }

    /// As people say it.
    public @Nullable String callerPhone() {
        return ReferralPages.spoken(caller.phone());
    }

    public boolean nameless() {
        return caller.outOfReach();
    }
}
