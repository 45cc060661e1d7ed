package nl.peil.referral;

import org.jspecify.annotations.Nullable;

/// Who asked for an organizer, as far as she told. She may stay nameless.
///
/// @param phone in international form
public record Caller(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email) {

    public static final Caller NAMELESS = new Caller(null, null, null);

    /// Nothing to ask her by how it went.
    boolean outOfReach() {
        return phone == null && email == null;
    }
}
