package nl.peil.collaboration;

import org.jspecify.annotations.Nullable;

/// What is known of a client.
///
/// @param phone in international form, `+31612345678`
/// @param language a tag such as `nl`
public record ClientDetails(
        String name,
        Channel channel,
        @Nullable String phone,
        @Nullable String email,
        String language,
        @Nullable String place,
        @Nullable String note) {}
