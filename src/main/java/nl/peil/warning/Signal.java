package nl.peil.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import nl.peil.practice.OrganizerId;
import nl.peil.warning.engine.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// Something in a collaboration that asks for its organizer, with what there is to say for it.
///
/// One of a kind is open in a collaboration. It settles by itself when its reason is gone. When the organizer sees it
/// differently, Peil learns: the next of its kind about this collaboration takes clearly more evidence.
///
/// @param evidence how much there is to say for it, in the kind's unit, when it was last weighed
/// @param day of the newest evidence
/// @param settled when it stopped to ask for her
/// @param gone when its reason was gone, once it had settled
record Signal(
        @Id SignalId id,
        @Version int version,
        Tenant tenant,
        CollaborationId collaboration,
        OrganizerId organizer,
        SignalKind kind,
        int evidence,
        LocalDate day,
        nl.peil.warning.engine.@Nullable Kind strain,
        @Nullable Item about,
        @Nullable SessionId session,
        Instant raised,
        @Nullable Instant settled,
        @Nullable How how,
        @Nullable Differently reason,
        @Nullable String words,
        @Nullable Instant gone) {

    /// How it settled.
    enum How {
        /// its reason was gone
        GONE,
        /// she has talked about it, or done something
        DEALT,
        /// she sees it differently
        DIFFERENTLY
    }

    /// Why she sees it differently.
    enum Differently {
        KNOWN,
        OUTSIDE,
        USUAL,
        MISTAKEN,
        OTHER
    }

    /// So often a different view raises what the next one takes. More, and it would never be heard again.
    private static final int LEARNS = 2;

    static Signal raise(
            Tenant tenant, CollaborationId collaboration, OrganizerId organizer, Ground ground, Instant now) {
        return new Signal(
                new SignalId(Uuids.next()),
                0,
                tenant,
                collaboration,
                organizer,
                ground.kind(),
                ground.evidence(),
                ground.day(),
                ground.strain(),
                ground.about(),
                ground.session(),
                now,
                null,
                null,
                null,
                null,
                null);
    }

    /// Whether there is ground enough to raise one: more than it takes, and something new since she answered the last.
    ///
    /// @param before those of this kind in this collaboration that have settled, the newest first
    static boolean isRaisedBy(Ground ground, List<Signal> before) {
        boolean nothingNew = !before.isEmpty()
                && before.getFirst().rests()
                && ground.kind().unit() == SignalKind.Unit.LEVEL
                && !ground.day().isAfter(before.getFirst().day());
        return !nothingNew && ground.evidence() >= needed(ground.kind(), before);
    }

    /// The evidence that it takes to raise one.
    ///
    /// While the reason of the last one is still there, clearly more than there was when she answered it.
    /// After that what it takes the first time, and clearly more for each time that she saw it differently, twice
    at
    /// most.
    ///
    /// @param before those of this kind in this collaboration that have settled, the newest first
    static int needed(SignalKind kind, List<Signal> before) {
        if (!before.isEmpty() && before.getFirst().rests()) {
            return kind.clearlyMoreThan(before.getFirst().evidence());
        }
        long differently =
                before.stream().filter(one -> one.how == How.DIFFERENTLY).count();
        int needed = kind.enough();
        for (int time = 0; time < Math.min(differently, LEARNS); time++) needed = kind.clearlyMoreThan(needed);
        return needed;
    }

    boolean isOpen() {
        return settled == null;
    }

    /// Whether she answered it and its reason is still there.
    boolean rests() {
        return settled != null && gone == null;
    }

    Signal with(OrganizerId whose, Ground ground) {
        return new Signal(
                id,
                version,
                tenant,
                collaboration,
                whose,
                kind,
                ground.evidence(),
                ground.day(),
                ground.strain(),
                ground.about(),
                ground.session(),
                raised,
                settled,
                how,
                reason,
                words,
                gone);
    }

    /// Its reason is gone.
    Signal gone(Instant now) {
        return settle(settled == null ? now : settled, how == null ? How.GONE : how, reason, words, now);
    }

    /// She has done something about it. Nothing changes when it has settled before.
    Signal deal(Instant now) {
        return isOpen() ? settle(now, How.DEALT, null, null, null) : this;
    }

    Signal seeDifferently(Differently why, @Nullable String ownWords, Instant now) {
        return isOpen() ? settle(now, How.DIFFERENTLY, why, ownWords, null) : this;
    }

    private Signal settle(
            Instant when, How as, @Nullable Differently why, @Nullable String ownWords, @Nullable Instant since) {
        return new Signal(
                id,
                version,
                tenant,
                collaboration,
                organizer,
                kind,
                evidence,
                day,
                strain,
                about,
                session,
                raised,
                when,
                as,
                why,
                ownWords,
                since);
    }

    UUID subject() {
        return id.value();
    }
}
