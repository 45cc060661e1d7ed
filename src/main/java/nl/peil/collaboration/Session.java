package nl.peil.collaboration;

import java.time.Duration;
import java.time.Instant;
import nl.peil.platform.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// One appointment of an organizer and a client.
///
/// @param minutes planned length, 15 to 720
/// @param number its place among the sessions held, from 1; absent until it is held
/// @param note for the organizer's eyes only
/// @param settled when it was said what became of it
record Session(
        @Id SessionId id,
        @Version int version,
        Tenant tenant,
        CollaborationId collaboration,
        Instant starts,
        int minutes,
        @Nullable String place,
        SessionOutcome outcome,
        @Nullable Integer number,
        @Nullable String note,
        @Nullable Instant settled) {

    /// What became of a wish to change it.
    sealed interface Reply {
        record Changed(Session session) implements Reply {}

        /// It was already said what became of it.
        record AlreadySettled(SessionOutcome outcome) implements Reply {}

        /// It hasn't begun.
        record TooEarly(Instant starts) implements Reply {}

        /// Too long ago, or others have built on it.
        record TooLate() implements Reply {}
    }

    /// How long a wrong tap can be taken back.
    static final Duration REGRET = Duration.ofMinutes(10);

    static Session planned(
            SessionId id,
            Tenant tenant,
            CollaborationId collaboration,
            Instant starts,
            int minutes,
            @Nullable String place) {
        if (minutes < 15 || minutes > 720) throw new IllegalArgumentException("minutes: " + minutes);
        return new Session(
                id, 0, tenant, collaboration, starts, minutes, place, SessionOutcome.PLANNED, null, null, null);
    }

    Instant ends() {
        return starts.plus(Duration.ofMinutes(minutes));
    }

    Reply hold(int heldBefore, Instant now) {
        if (outcome != SessionOutcome.PLANNED) return new Reply.AlreadySettled(outcome);
        if (now.isBefore(starts)) return new Reply.TooEarly(starts);
        return new Reply.Changed(with(SessionOutcome.HELD, heldBefore + 1, now));
    }

    Reply cancel(Side by, Instant now) {
        if (outcome != SessionOutcome.PLANNED) return new Reply.AlreadySettled(outcome);
        var cancelled = by == Side.CLIENT ? SessionOutcome.CANCELLED_BY_CLIENT : SessionOutcome.CANCELLED_BY_ORGANIZER;
        return new Reply.Changed(with(cancelled, null, now));
    }

    /// The client wasn't there.
    Reply miss(Instant now) {
        if (outcome != SessionOutcome.PLANNED) return new Reply.AlreadySettled(outcome);
        if (now.isBefore(starts)) return new Reply.TooEarly(starts);
        return new Reply.Changed(with(SessionOutcome.NO_SHOW, null, now));
    }

    Reply move(Instant to, int length, @Nullable String where) {
        if (outcome != SessionOutcome.PLANNED) return new Reply.AlreadySettled(outcome);
        return new Reply.Changed(
                new Session(id, version, tenant, collaboration, to, length, where, outcome, number, note, settled));
    }

    /// A wrong tap is taken back within ten minutes.
    Reply undo(Instant now) {
        if (settled == null) return new Reply.Changed(this);
        if (settled.plus(REGRET).isBefore(now)) return new Reply.TooLate();
        return new Reply.Changed(new Session(
                id, version, tenant, collaboration, starts, minutes, place, SessionOutcome.PLANNED, null, note, null));
    }

    Session note(@Nullable String text) {
        return new Session(id, version, tenant, collaboration, starts, minutes, place, outcome, number, text, settled);
    }

    private Session with(SessionOutcome became, @Nullable Integer count, Instant now) {
        return new Session(id, version, tenant, collaboration, starts, minutes, place, became, count, note, now);
    }
}
