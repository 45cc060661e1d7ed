package nl.peil.closing;

import static org.springframework.data.relational.core.mapping.Embedded.OnEmpty.USE_NULL;

import java.time.LocalDate;
import java.util.Objects;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Side;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/// The end of one collaboration: from the day that somebody said so, to the answer of six weeks later.
///
/// Neither reads how the other looks back before both have: whoever is first must not steer the other.
///
/// @param ends the last day of what they agreed
/// @param closed the day on which all was done
/// @param aftercare how she was, weeks later
/// @param asked how often she was asked that without an answer
record Closing(
        @Id CollaborationId collaboration,
        @Version int version,
        Tenant tenant,
        OrganizerId organizer,
        LocalDate begun,
        LocalDate ends,
        Keep keep,
        @Nullable LocalDate closed,

        @Embedded(onEmpty = USE_NULL, prefix = "own_") @Nullable
        LookingBack own,

        @Embedded(onEmpty = USE_NULL, prefix = "client_") @Nullable
        LookingBack client,

        @Nullable Aftercare aftercare,
        int asked) {

    /// How long after the end she is asked how she is.
    static final int WEEKS = 6;

    /// She is asked once more after no answer, and then left in peace.
    static final int ASKED_AT_MOST = 2;

    static Closing begin(
            CollaborationId collaboration, Tenant tenant, OrganizerId organizer, LocalDate today, LocalDate ends) {
        return new Closing(collaboration, 0, tenant, organizer, today, ends, Keep.YEAR, null, null, null, null, 0);
    }

    /// It had begun before, and they went on after all; now it begins again. What they looked back on then, stays.
    Closing again(LocalDate today, LocalDate last) {
        return new Closing(collaboration, version, tenant, organizer, today, last, keep, null, own, client, null, 0);
    }

    /// Whether both have looked back. From then on neither changes it, and both may read what the other shares.
    boolean isTold() {
        return own != null && client != null;
    }

    /// How a side looks back, as far as the reader may know.
    @Nullable
    LookingBack of(Side side, Side reader) {
        var back = side == Side.CLIENT ? client : own;
        if (back == null || side == reader) return back;
        return isTold() && back.shared() ? back : null;
    }

    Closing lookBack(Side side, LookingBack back) {
        if (isTold()) return this;
        return side == Side.CLIENT
                ? with(ends, keep, closed, own, back, aftercare, asked)
                : with(ends, keep, closed, back, client, aftercare, asked);
    }

    Closing ending(LocalDate day) {
        return with(day, keep, closed, own, client, aftercare, asked);
    }

    Closing keeping(Keep so) {
        return with(ends, so, closed, own, client, aftercare, asked);
    }

    Closing close(LocalDate today) {
        return with(ends, keep, today, own, client, aftercare, asked);
    }

    /// The day on which what is kept about her is erased; nothing as long as they aren't done.
    @Nullable
    LocalDate erased() {
        return closed == null ? null : keep.until(closed);
    }

    /// The day on which she is asked how she is.
    LocalDate asksOn() {
        return Objects.requireNonNull(closed).plusWeeks(WEEKS);
    }

    /// Whether the question of weeks later still stands.
    boolean isAsking() {
        return closed != null && (aftercare == null || (aftercare == Aftercare.NO_ANSWER && asked < ASKED_AT_MOST));
    }

    /// What she said, or that she said nothing. What she said before, stays.
    Closing heard(Aftercare how) {
        if (!isAsking()) return this;
        return with(ends, keep, closed, own, client, how, asked + 1);
    }

    private Closing with(
            LocalDate last,
            Keep so,
            @Nullable LocalDate done,
            @Nullable LookingBack mine,
            @Nullable LookingBack hers,
            @Nullable Aftercare how,
            int times) {
        return new Closing(collaboration, version, tenant, organizer, begun, last, so, done, mine, hers, how, times);
    }
}
