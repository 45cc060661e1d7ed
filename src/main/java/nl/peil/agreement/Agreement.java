package nl.peil.agreement;

import static org.springframework.data.relational.core.mapping.Embedded.OnEmpty.USE_EMPTY;
import static org.springframework.data.relational.core.mapping.Embedded.OnEmpty.USE_NULL;

import java.time.Instant;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Side;
import nl.peil.platform.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/// One version of how two people agree to work together. Its text never changes: a change is a next version, which
/// needs both again, so that nobody is bound to words she hasn't read.
///
/// @param number 1 for the first version of a collaboration
/// @param wish what the client would like to be different
record Agreement(
        @Id AgreementId id,
        @Version int version,
        Tenant tenant,
        CollaborationId collaboration,
        int number,
        Instant proposed,
        @Embedded(onEmpty = USE_EMPTY) Terms terms,

        @Embedded(onEmpty = USE_NULL, prefix = "organizer_") @Nullable
        Signature organizer,

        @Embedded(onEmpty = USE_NULL, prefix = "client_") @Nullable
        Signature client,

        @Nullable String wish) {

    /// Who said yes, and when.
    record Signature(String name, Instant at) {}

    /// What the row means now. Derived, never stored.
    sealed interface State {
        record Proposed(boolean organizer, boolean client) implements State {}

        /// The client would like something different: the organizer makes a next version, or they talk.
        record Wished(String wish) implements State {}

        record Made(Instant at) implements State {}
    }

    /// What became of a yes or a wish.
    sealed interface Reply {
        record Noted(Agreement agreement) implements Reply {}

        /// Both had confirmed already: it stands.
        record AlreadyMade() implements Reply {}

        /// There is a newer version, to be read first.
        record Replaced() implements Reply {}
    }

    static Agreement of(
            AgreementId id, CollaborationId collaboration, Tenant tenant, int number, Terms terms, Instant at) {
        return new Agreement(id, 0, tenant, collaboration, number, at, terms, null, null, null);
    }

    State state() {
        if (organizer != null && client != null) {
            return new State.Made(organizer.at().isAfter(client.at()) ? organizer.at() : client.at());
        }
        if (wish != null) return new State.Wished(wish);
        return new State.Proposed(organizer != null, client != null);
    }

    /// Whether the client has said yes, or what she would like instead.
    boolean isAnswered() {
        return client != null || wish != null;
    }

    boolean isMade() {
        return state() instanceof State.Made;
    }

    /// Confirming twice keeps the first moment. A client who confirms takes her wish back.
    Reply confirm(Side side, String name, Instant at) {
        if (isMade()) return new Reply.AlreadyMade();
        var signature = new Signature(name, at);
        return new Reply.Noted(
                switch (side) {
                    case ORGANIZER -> with(organizer == null ? signature : organizer, client, wish);
                    case CLIENT -> with(organizer, client == null ? signature : client, null);
                });
    }

    /// A wish takes the client's yes back; the organizer's yes to this version stays.
    Reply wish(String words) {
        if (isMade()) return new Reply.AlreadyMade();
        return new Reply.Noted(with(organizer, null, words));
    }

    private Agreement with(@Nullable Signature organizer, @Nullable Signature client, @Nullable String wish) {
        return new Agreement(id, version, tenant, collaboration, number, proposed, terms, organizer, client, wish);
    }
}
