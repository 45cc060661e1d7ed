package nl.peil.referral;

import org.jspecify.annotations.Nullable;

/// A referral whose next step is due: the three have to be given, or it is time to ask whether it landed.
///
/// @param caller her name, when she told it
/// @param place where she lives
public record ReferralToTakeUp(ReferralId id, @Nullable String caller, String place) {

    public String path() {
        return "/referrals/" + id.value();
    }

    /// To know it by.
    public String about() {
        return caller == null ? place : caller;
    }
}
