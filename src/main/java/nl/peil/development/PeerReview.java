package nl.peil.development;

import java.time.Duration;
import java.time.Instant;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// A case that an organizer brings to her colleagues, and how far the round about it is.
///
/// In a step in which each says something, nobody reads the others before she said her own: whoever writes first must
/// not steer the rest.
///
/// @param name hers, as the others see it, those of fellow practices too
/// @param question and `story`: gone once it is erased
/// @param moved when the step began that it is in
/// @param taken what she takes along; it stays with her
record PeerReview(
        @Id PeerReviewId id,
        @Version int version,
        Tenant tenant,
        OrganizerId bringer,
        String name,
        String title,
        @Nullable String question,
        @Nullable String story,
        Instant begun,
        @Nullable Instant shared,
        PeerPhase phase,
        @Nullable Instant moved,
        @Nullable String taken,
        @Nullable Instant closed,
        @Nullable Instant erased) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_QUESTION = 300;
    static final int LONGEST_STORY = 6000;
    static final int MOST_WORDS = 2000;

    /// So long what was written stays to be read after the end.
    static final Duration KEPT = Duration.ofDays(30);

    /// A round in which nothing moves for so long is over.
    static final Duration PATIENCE = Duration.ofDays(90);

    /// What the row means now. Derived, never stored.
    sealed interface State {
        /// Hers alone, and still to be changed.
        record Writing() implements State {}

        record Running(PeerPhase phase) implements State {}

        record Closed(Instant until) implements State {}

        record Erased() implements State {}
    }

    /// @param bringer with the name that the others see
    static PeerReview begin(
            PeerReviewId id, Tenant tenant, OrganizerId bringer, String name, PeerCase written, Instant now) {
        return new PeerReview(
                id,
                0,
                tenant,
                bringer,
                name,
                written.title(),
                written.question(),
                written.story(),
                now,
                null,
                PeerPhase.QUESTION,
                null,
                null,
                null,
                null);
    }

    State state() {
        if (erased != null) return new State.Erased();
        if (closed != null) return new State.Closed(closed.plus(KEPT));
        return shared == null ? new State.Writing() : new State.Running(phase);
    }

    boolean isWriting() {
        return state() instanceof State.Writing;
    }

    boolean isRunning() {
        return state() instanceof State.Running;
    }

    boolean isIn(PeerPhase step) {
        return isRunning() && phase == step;
    }

    /// What is shared isn't changed any more: she confirmed that text, and the others read it.
    PeerReview written(PeerCase now) {
        if (!isWriting()) return this;
        return new PeerReview(
                id,
                version,
                tenant,
                bringer,
                name,
                now.title(),
                now.question(),
                now.story(),
                begun,
                null,
                phase,
                null,
                null,
                null,
                null);
    }

    PeerReview share(Instant now) {
        return isWriting() ? with(story, question, now, phase, now, null, null, null) : this;
    }

    /// On to the next step. Asked twice from the same step, it moves once.
    PeerReview move(PeerPhase from, Instant now) {
        if (!isIn(from)) return this;
        return from.next()
                .map(next -> with(story, question, shared, next, now, null, null, null))
                .orElse(this);
    }

    PeerReview close(@Nullable String words, Instant now) {
        return isRunning() ? with(story, question, shared, phase, moved, words, now, null) : this;
    }

    PeerReview erase(Instant now) {
        if (isWriting() || erased != null) return this;
        return with(null, null, shared, phase, moved, taken, closed == null ? now : closed, now);
    }

    /// Whether somebody may read what the others said in a step.
    ///
    /// @param said whether she has said her own in it
    boolean shows(PeerPhase step, boolean said) {
        return switch (state()) {
            case State.Writing _, State.Erased _ -> false;
            case State.Closed _ -> true;
            case State.Running(var now) -> now.compareTo(step) > 0 || (now == step && (said || !step.isEachInTurn()));
        };
    }

    private PeerReview with(
            @Nullable String itsStory,
            @Nullable String itsQuestion,
            @Nullable Instant since,
            PeerPhase step,
            @Nullable Instant when,
            @Nullable String words,
            @Nullable Instant end,
            @Nullable Instant gone) {
        return new PeerReview(
                id,
                version,
                tenant,
                bringer,
                name,
                title,
                itsQuestion,
                itsStory,
                begun,
                since,
                step,
                when,
                words,
                end,
                gone);
    }
}
