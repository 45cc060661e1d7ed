package nl.peil.notice;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Somebody to reach, and how.
///
/// @param name as she is addressed
/// @param phone in international form, `+31612345678`, when known
public record Recipient(
        String name, @Nullable String phone, @Nullable String email, Locale language) {}
