package nl.peil.conversation;

import static org.springframework.data.relational.core.mapping.Embedded.OnEmpty.USE_EMPTY;

import java.time.Instant;
import java.time.LocalDate;
import nl.peil.collaboration.CollaborationId;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/// Am I the right one? An organizer weighs it for herself, can put it away and take it up again, and then
/// chooses what to do. All of it is for her eyes alone.
///
/// @param reasons why she chose so, in her own words
/// @param due when what she chose comes back to her, for what is done later
/// @param settled when that was done
record FitReview(
        @Id FitReviewId id,
        @Version int version,
        Tenant tenant,
        CollaborationId collaboration,
        OrganizerId organizer,
        Instant begun,

        @Embedded(onEmpty = USE_EMPTY) Feelings feelings,

        @Nullable Outcome outcome,
        @Nullable String reasons,
        @Nullable Instant chosen,
        @Nullable LocalDate due,
        @Nullable Instant settled) {

    static final int MOST_REASONS = 2000;

    /// What she chooses comes back within so many days: further away it would be forgotten.
    static final int DAYS = 60;

    /// What she can choose, the lightest first.
    enum Outcome {
        TALK,
        /// go on in another way, with an agreement about it
        ADAPT,
        PEER_REVIEW,
        HAND_OVER,
        CLOSE;

        /// Whether it is done later, outside Peil, so that it has to come back by itself.
        boolean comesBack() {
            return this == PEER_REVIEW || this == HAND_OVER;
        }
    }

    /// What the row means now. Derived, never stored.
    sealed interface State {
        record Weighing() implements State {}

        record ToDo(Outcome outcome, LocalDate due) implements State {}

        record Chosen(Outcome outcome) implements State {}
    }

    /// What became of a choice.
    sealed interface Reply {
        record Noted(FitReview review) implements Reply {}

        record NoDay() implements Reply {}

        /// Before today, or too far away.
        record NotThen() implements Reply {}

        record AlreadyChosen() implements Reply {}
    }

    static FitReview begin(
            FitReviewId id, Tenant tenant, CollaborationId collaboration, OrganizerId organizer, Instant now) {
        return new FitReview(id, 0, tenant, collaboration, organizer, now, Feelings.NONE, null, null, null, null, null);
    }

    State state() {
        if (outcome == null) return new State.Weighing();
        return due != null && settled == null ? new State.ToDo(outcome, due) : new State.Chosen(outcome);
    }

    boolean isUnfinished() {
        return state() instanceof State.Weighing;
    }

    /// As she weighs it now. What she has chosen by, stays.
    FitReview weigh(Feelings now) {
        if (!isUnfinished()) return this;
        return new FitReview(
                id, version, tenant, collaboration, organizer, begun, now.tidy(), null, null, null, null, null);
    }

    /// @param day when it comes back; needed for what is done later, and of no use to the others
    Reply choose(Outcome choice, @Nullable LocalDate day, @Nullable String why, LocalDate today, Instant now) {
        if (!isUnfinished()) return new Reply.AlreadyChosen();
        if (!choice.comesBack()) return new Reply.Noted(with(choice, why, now, null, null));
        if (day == null) return new Reply.NoDay();
        if (day.isBefore(today) || day.isAfter(today.plusDays(DAYS))) return new Reply.NotThen();
        return new Reply.Noted(with(choice, why, now, day, null));
    }

    FitReview settle(Instant now) {
        return state() instanceof State.ToDo ? with(outcome, reasons, chosen, due, now) : this;
    }

    private FitReview with(
            @Nullable Outcome choice,
            @Nullable String why,
            @Nullable Instant when,
            @Nullable LocalDate day,
            @Nullable Instant done) {
        return new FitReview(
                id, version, tenant, collaboration, organizer, begun, feelings, choice, why, when, day, done);
    }
}
