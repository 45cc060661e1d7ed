package nl.peil.referral;

import java.util.Locale;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;

/// How to reach somebody in the directory.
///
/// @param phone in international form
/// @param language to write to her in
/// @param account when she is an organizer of this practice
public record Contact(
        ColleagueId id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        Locale language,
        @Nullable OrganizerId account) {}
