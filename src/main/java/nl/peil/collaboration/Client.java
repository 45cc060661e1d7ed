package nl.peil.collaboration;

import java.time.Instant;
import nl.peil.notice.Recipient;
import nl.peil.platform.Language;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/// Somebody who is helped. She has no account; no more is kept of her than reaching her and helping her takes.
///
/// @param organizer whose client she is: nobody else in the practice sees her
/// @param key how another system knows her, when she was imported
record Client(
        @Id ClientId id,
        @Version int version,
        Tenant tenant,
        OrganizerId organizer,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) ClientDetails details,
        @Nullable String key,
        Instant made) {

    static Client of(ClientId id, Tenant tenant, OrganizerId organizer, ClientDetails details, Instant now) {
        return new Client(id, 0, tenant, organizer, details, null, now);
    }

    Client with(ClientDetails changed) {
        return new Client(id, version, tenant, organizer, changed, key, made);
    }

    // No method here may be called as one of the details is: what is generated for a quick start takes it for a field.

    Recipient recipient() {
        return new Recipient(details.name(), details.phone(), details.email(), Language.of(details.language()));
    }
}
