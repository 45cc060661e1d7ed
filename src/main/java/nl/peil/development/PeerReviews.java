package nl.peil.development;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.peil.development.PeerReview.State;
import nl.peil.development.PeerReview.Written;
import nl.peil.platform.Job;
import nl.peil.platform.Jobs;
import nl.peil.platform.NotFound;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import nl.peil.platform.Turns;
import nl.peil.practice.Me;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The cases that organizers look at together. For whoever a case isn't shared with, there is nothing here.
@Service
@Transactional
class PeerReviews {

    private final PeerReviewRepository reviews;
    private final PeerTable table;
    private final Suggestions suggestions;
    private final Jobs jobs;
    private final Job erasing;
    private final Job forgetting;
    private final Turns turns;
    private final JdbcClient db;
    private final Clock clock;

    PeerReviews(
            PeerReviewRepository reviews,
            PeerTable table,
            Suggestions suggestions,
            Jobs jobs,
            Job erasePeerReview,
            Job forgetPeerWords,
            Turns turns,
            JdbcClient db,
            Clock clock) {
        this.reviews = reviews;
        this.table = table;
        this.suggestions = suggestions;
        this.jobs = jobs;
        this.erasing = erasePeerReview;
        this.forgetting = forgetPeerWords;
        this.turns = turns;
        this.db = db;
        this.clock = clock;
    }

    /// Keeps her draft; the same `id` is the same one.
    void write(PeerReviewId id, Me me, Written written) {
        turns.take(id.value());
        var known = reviews.findById(id);
        if (known.isPresent()) {
            reviews.save(toChange(id, me).written(written));
        } else {
            reviews.save(PeerReview.begin(
                    id, Tenant.current(), me.organizer(), me.name(), written, clock.instant()));
        }
    }

    /// The others may read it from now on.
    ///
    /// @param read the version that she read through; another one isn't shared
    /// @return whether it is shared
    boolean share(PeerReviewId id, Me me, int read) {
        var review = toChange(id, me);
        if (!review.isWriting()) return true;
        if (review.version() != read) return false;
        var now = clock.instant();
        reviews.save(review.share(now));
        jobs.at(now.plus(PeerReview.PATIENCE), erasing, id.value());
        return true;
    }

    /// She looks along, under her own name, and says nothing of it to anybody else.
    void join(PeerReviewId id, Me me) {
        var review = find(id, me);
        if (!review.isRunning() || !review.phase().isJoinable() || isHers(review, me)) throw new NotFound();
        var participant = table.join(review, me);
        suggestions.suggest(Suggestion.Kind.PEER_REVIEW, id.value(), null, me.organizer());
        jobs.begin(clock.instant().plus(PeerErasure.LOOK), forgetting, participant);
    }

    /// Somebody who takes part says something, in the step that is under way.
    ///
    /// @return whether that step is still under way, and she hadn't said it before
    boolean say(PeerReviewId id, Me me, PeerPhase step, String words) {
        var review = find(id, me);
        if (!table.takesPart(review, me.organizer())) throw new NotFound();
        if (!review.isIn(step) || !(step.isEachInTurn() || step == PeerPhase.ASK)) return false;
        return table.say(review, me, step, null, words);
    }

    /// Whoever brought it answers a question, as long as the others ask on.
    boolean answer(PeerReviewId id, Me me, UUID question, String words) {
        var review = toChange(id, me);
        if (!review.isIn(PeerPhase.ASK)) return false;
        if (!table.isQuestion(review, question)) throw new NotFound();
        return table.say(review, me, PeerPhase.ASK, question, words);
    }

    void move(PeerReviewId id, Me me, PeerPhase from) {
        var before = toChange(id, me);
        var after = before.move(from, clock.instant());
        if (after.equals(before)) return;
        reviews.save(after);
        jobs.at(clock.instant().plus(PeerReview.PATIENCE), erasing, id.value());
    }

    /// The round is over.
    ///
    /// @param words what she takes along
    void close(PeerReviewId id, Me me, @Nullable String words) {
        close(toChange(id, me), words);
    }

    private void close(PeerReview review, @Nullable String words) {
        if (!review.isRunning()) return;
        var now = clock.instant();
        reviews.save(review.close(words, now));
        suggestions.suggest(Suggestion.Kind.PEER_REVIEW, review.id().value(), null, review.bringer());
        jobs.at(now.plus(PeerReview.KEPT), erasing, review.id().value());
    }

    /// What a draft was, is gone as a whole; of what was shared, the case and all that was written in this practice.
    void erase(PeerReviewId id, Me me) {
        erase(toChange(id, me));
    }

    private void erase(PeerReview review) {
        if (review.isWriting()) {
            reviews.delete(review);
            return;
        }
        reviews.save(review.erase(clock.instant()));
        table.forget(review.id());
    }

    /// She needn't keep what she took along, either.
    void remove(PeerReviewId id, Me me) {
        var review = toChange(id, me);
        if (review.state() instanceof State.Erased) reviews.delete(review);
    }

    /// What has passed by itself.
    ///
    /// @return when to look again; nothing when all is done
    Optional<Instant> pass(PeerReviewId id) {
        var found = reviews.findToChangeById(id);
        if (found.isEmpty()) return Optional.empty();
        var review = found.get();
        var now = clock.instant();
        switch (review.state()) {
            case State.Writing _, State.Erased _ -> {
                return Optional.empty();
            }
            case State.Closed(var until) -> {
                if (now.isBefore(until)) return Optional.of(until);
                erase(review);
                return Optional.empty();
            }
            case State.Running _ -> {
                var moved = review.moved() == null ? review.begun() : review.moved();
                var over = moved.plus(PeerReview.PATIENCE);
                if (now.isBefore(over)) return Optional.of(over);
                reviews.save(review.close(null, now));
                return Optional.of(now.plus(PeerReview.KEPT));
            }
        }
    }

    /// As it is, for whoever may read it.
    @Transactional(readOnly = true)
    PeerReview find(PeerReviewId id, Me me) {
        return reviews.findById(id).filter(review -> mayRead(review, me)).orElseThrow(NotFound::new);
    }

    private boolean mayRead(PeerReview review, Me me) {
        if (isHers(review, me)) return true;
        return switch (review.state()) {
            case State.Writing _, State.Erased _ -> false;
            case State.Running _ -> true;
            case State.Closed _ -> table.takesPart(review, me.organizer());
        };
    }

    static boolean isHers(PeerReview review, Me me) {
        return review.tenant().equals(me.tenant()) && review.bringer().equals(me.organizer());
    }

    private PeerReview toChange(PeerReviewId id, Me me) {
        return reviews.findToChangeById(id).filter(review -> isHers(review, me)).orElseThrow(NotFound::new);
    }

    /// All that she may read, the newest first.
    @Transactional(readOnly = true)
    List<PeerLine> lines(OrganizerId me) {
        return db.sql("""
            with seen as (
                select r.*, r.bringer = :me as mine,
                    exists (select from peer_participant p where p.review = r.id and p.organizer = :me) as joined
                from peer_review r)
            select id, title, question, name, mine, joined, taken,
                case when erased is not null then 'ERASED' when closed is not null then 'CLOSED'
                    when shared is null then 'WRITING' else phase end as step
            from seen
            where mine or (shared is not null and erased is null and (closed is null or joined))
            order by begun desc, id
            """)
                .param("me", me.value())
                .query(Rows.as(PeerLine.class))
                .list();
    }
}
