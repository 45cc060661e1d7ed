package nl.peil.agreement;

import static org.springframework.data.relational.core.mapping.Embedded.OnEmpty.USE_NULL;

import java.time.Instant;
import nl.peil.collaboration.CollaborationId;
import nl.peil.platform.Tenant;
import nl.peil.practice.WorkingStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/// How the two of one collaboration like to work.
///
/// @param organizer as the organizer adjusted it for this client; absent: as her profile says
/// @param client what the client likes; absent: not asked or not answered yet
/// @param words what matters to the client, in her own words
/// @param answered when the client last answered
record Expectation(
        @Id CollaborationId collaboration,
        @Version int version,
        Tenant tenant,

        @Embedded(onEmpty = USE_NULL, prefix = "organizer_") @Nullable
        Points organizer,

        @Embedded(onEmpty = USE_NULL, prefix = "client_") @Nullable
        Points client,

        @Nullable String words,
        @Nullable Instant answered) {

    static Expectation of(CollaborationId collaboration, Tenant tenant) {
        return new Expectation(collaboration, 0, tenant, null, null, null, null);
    }

    boolean isAnswered() {
        return client != null;
    }

    /// Answering again replaces what was answered before.
    Expectation answered(Points client, @Nullable String words, Instant at) {
        return new Expectation(collaboration, version, tenant, organizer, client, words, at);
    }

    Expectation adjusted(Points organizer) {
        return new Expectation(collaboration, version, tenant, organizer, client, words, answered);
    }

    WorkingStyle organizer(WorkingStyle profile) {
        return organizer == null ? profile : organizer.style();
    }
}
