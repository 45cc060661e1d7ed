package nl.peil.collaboration;

import java.time.Instant;
import nl.peil.notice.Recipient;
import nl.peil.platform.Language;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// Somebody who is helped. She has no account; no more is kept of her than reaching her and helping her takes.
///
/// @param organizer whose client she is: nobody else in the practice sees her
/// @param channel how she likes to be reached
/// @param phone in international form, `+31612345678`
/// @param key how another system knows her, when she was imported
record Client(
        @Id ClientId id,
        @Version int version,
        Tenant tenant,
        OrganizerId organizer,
        String name,
        Channel channel,
        @Nullable String phone,
        @Nullable String email,
        String language,
        @Nullable String place,
        @Nullable String note,
        @Nullable String key,
        Instant made) {

    static Client of(ClientId id, Tenant tenant, OrganizerId organizer, ClientDetails details, Instant now) {
        return new Client(
                id,
                0,
                tenant,
                organizer,
                details.name(),
                details.channel(),
                details.phone(),
                details.email(),
                details.language(),
                details.place(),
                details.note(),
                null,
                now);
    }

    Client with(ClientDetails details) {
        return new Client(
                id,
                version,
                tenant,
                organizer,
                details.name(),
                details.channel(),
                details.phone(),
                details.email(),
                details.language(),
                details.place(),
                details.note(),
                key,
                made);
    }

    Recipient recipient() {
        return new Recipient(name, phone, email, Language.of(language));
    }
}
