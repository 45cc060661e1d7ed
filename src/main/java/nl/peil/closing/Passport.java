package nl.peil.closing;

import java.time.Instant;
import nl.peil.collaboration.CollaborationId;
import nl.peil.platform.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// What a client takes along to whoever helps her next, in her own words. She writes it, she keeps it, and she says
/// whether her organizer may read it.
record Passport(
        @Id CollaborationId collaboration,
        @Version int version,
        Tenant tenant,
        @Nullable String wish,
        @Nullable String worked,
        @Nullable String missed,
        @Nullable String likes,
        @Nullable String dislikes,
        @Nullable String practical,
        boolean shared,
        Instant changed) {

    static final int MOST_WORDS = 1000;
}
