package nl.peil.conversation;

import java.time.Instant;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.Side;
import nl.peil.platform.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// Something between the two that needs a talk: raised, talked about, and asked about after the next session. Until
/// they talked, or agreed to go on, the work waits (rupture and repair: Safran & Muran).
///
/// Neither side sees the other's answer before both are in.
///
/// @param about and `words`: what whoever raised it said of it, which may be nothing; the other side reads both
/// @param wentOn when they agreed to go on without a talk
/// @param asked the first session after the talk, about which both are asked whether it is mended
record Rupture(
        @Id RuptureId id,
        @Version int version,
        Tenant tenant,
        CollaborationId collaboration,
        Side raisedBy,
        Instant raised,
        Origin origin,
        @Nullable Topic about,
        @Nullable String words,
        @Nullable Instant talked,
        @Nullable Instant wentOn,
        @Nullable SessionId asked,
        @Nullable Mended organizerMended,
        @Nullable Mended clientMended) {

    static final int MOST_WORDS = 500;

    /// Where it started.
    enum Origin {
        COLLABORATION,
        SIGNAL,
        REVEAL,
        BUCKET,
        FIT,
        LINK
    }

    /// Whether it is all right again.
    enum Mended {
        YES,
        PARTLY,
        NO
    }

    /// What the row means now. Derived, never stored.
    sealed interface State {
        /// The work waits until they talk.
        record Open() implements State {}

        record WentOn(Instant at) implements State {}

        /// It is asked about after the next session.
        record Talked(Instant at) implements State {}

        record Asking(boolean organizerAnswered, boolean clientAnswered) implements State {}

        record Repaired() implements State {}

        /// At least one of the two says that it isn't, or not quite.
        record NotRepaired() implements State {}
    }

    static Rupture raise(
            RuptureId id,
            Tenant tenant,
            CollaborationId collaboration,
            Side by,
            Origin origin,
            @Nullable Topic about,
            Instant now) {
        return new Rupture(id, 0, tenant, collaboration, by, now, origin, about, null, null, null, null, null, null);
    }

    State state() {
        if (wentOn != null) return new State.WentOn(wentOn);
        if (talked == null) return new State.Open();
        if (asked == null) return new State.Talked(talked);
        if (organizerMended == null || clientMended == null) {
            return new State.Asking(organizerMended != null, clientMended != null);
        }
        boolean mended = organizerMended == Mended.YES && clientMended == Mended.YES;
        return mended ? new State.Repaired() : new State.NotRepaired();
    }

    /// Whether this side is asked, and hasn't answered.
    boolean asks(Side side) {
        return state() instanceof State.Asking(var organizer, var client)
                && !(side == Side.ORGANIZER ? organizer : client);
    }

    boolean isOpen() {
        return state() instanceof State.Open;
    }

    /// Says what it is about; only who raised it can, and only before the talk.
    Rupture saying(Side by, @Nullable Topic topic, @Nullable String said) {
        if (!isOpen() || by != raisedBy) return this;
        return new Rupture(
                id,
                version,
                tenant,
                collaboration,
                raisedBy,
                raised,
                origin,
                topic,
                said,
                null,
                null,
                null,
                null,
                null);
    }

    Rupture talk(Instant now) {
        return isOpen() ? with(now, null, null, null, null) : this;
    }

    Rupture goOn(Instant now) {
        return isOpen() ? with(null, now, null, null, null) : this;
    }

    /// A session that began after the talk was held: now it is asked about.
    Rupture ask(SessionId session, Instant began) {
        boolean next = state() instanceof State.Talked(var at) && began.isAfter(at);
        return next ? with(talked, null, session, null, null) : this;
    }

    /// A side may change its mind until the other has answered too.
    Rupture answer(Side side, Mended mended) {
        if (!(state() instanceof State.Asking)) return this;
        return side == Side.ORGANIZER
                ? with(talked, null, asked, mended, clientMended)
                : with(talked, null, asked, organizerMended, mended);
    }

    private Rupture with(
            @Nullable Instant talk,
            @Nullable Instant on,
            @Nullable SessionId session,
            @Nullable Mended organizer,
            @Nullable Mended client) {
        return new Rupture(
                id,
                version,
                tenant,
                collaboration,
                raisedBy,
                raised,
                origin,
                about,
                words,
                talk,
                on,
                session,
                organizer,
                client);
    }
}
