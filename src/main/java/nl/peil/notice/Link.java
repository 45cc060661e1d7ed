package nl.peil.notice;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.peil.platform.Language;
import nl.peil.platform.Tenant;
import org.jspecify.annotations.Nullable;

/// An address that lets its holder do one thing, without an account. Only a hash of it is kept.
///
/// @param purpose what it opens, as the module that made it names it
/// @param subject what it is about, an identifier of that module
/// @param language a tag such as `nl`, for a reader who hasn't chosen one
/// @param expires after this moment it opens nothing
public record Link(
        UUID id,
        Tenant tenant,
        String purpose,
        UUID subject,
        String language,
        Instant made,
        Instant expires,
        @Nullable Instant used,
        @Nullable Instant revoked) {

    /// Whether it can still be opened, and if not, why.
    public enum State {
        OPEN,
        USED,
        EXPIRED,
        REVOKED
    }

    public State state(Instant now) {
        if (revoked != null) return State.REVOKED;
        if (used != null) return State.USED;
        return now.isBefore(expires) ? State.OPEN : State.EXPIRED;
    }

    public Locale locale() {
        return Language.of(language);
    }
}
