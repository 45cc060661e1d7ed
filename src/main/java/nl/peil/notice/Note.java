package nl.peil.notice;

import java.time.Instant;
import java.util.UUID;
import nl.peil.platform.Language;
import org.jspecify.annotations.Nullable;

/// A few words and a link for somebody, sent by mail when that can be done and otherwise waiting in the outbox.
///
/// @param sender the account that it is sent for, in whose outbox it shows
/// @param words a message key, as in [Shares]
/// @param sent when the mail server took it
/// @param settled when the sender said that she brought it over herself, or took it back
/// @param problem why the last try failed: a message key
record Note(
        UUID id,
        UUID sender,
        String name,
        @Nullable String phone,
        @Nullable String email,
        String language,
        UUID link,
        String words,
        Instant made,
        @Nullable Instant sent,
        @Nullable Instant settled,
        @Nullable String problem) {

    boolean waits() {
        return sent == null && settled == null;
    }

    Recipient recipient() {
        return new Recipient(name, phone, email, Language.of(language));
    }
}
