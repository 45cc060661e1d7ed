package nl.peil.development;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.peil.development.PeerReview.State;
import nl.peil.network.Networks;
import nl.peil.platform.Job;
import nl.peil.platform.Jobs;
import nl.peil.platform.NotFound;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import nl.peil.platform.Turns;
import nl.peil.practice.Me;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The cases that organizers look at together. For whoever a case isn't shared with, there is nothing here.
@Service
@Transactional
public class PeerReviews {

    private final PeerReviewRepository reviews;
    private final PeerTable table;
    private final LookBacks lookBacks;
    private final Jobs jobs;
    private final Job erasing;
    private final Job forgetting;
    private final Practices practices;
    private final Networks networks;
    private final Turns turns;
    private final JdbcClient db;
    private final Clock clock;

    PeerReviews(
            PeerReviewRepository reviews,
            PeerTable table,
            LookBacks lookBacks,
            Jobs jobs,
            Job erasePeerReview,
            Job forgetPeerWords,
            Practices practices,
            Networks networks,
            Turns turns,
            JdbcClient db,
            Clock clock) {
        this.reviews = reviews;
        this.table = table;
        this.lookBacks = lookBacks;
        this.jobs = jobs;
        this.erasing = erasePeerReview;
        this.forgetting = forgetPeerWords;
        this.practices = practices;
        this.networks = networks;
        this.turns = turns;
        this.db = db;
        this.clock = clock;
    }

    /// Keeps her draft; the same `id` is the same one.
    ///
    /// @param invited colleagues and fellow practices to look along; of whom can't be asked, nothing is kept
    /// @return the version that is kept; nothing once it is shared, for then it stays as it is
    public Optional<Integer> write(PeerReviewId id, Me me, PeerCase written, Collection<UUID> invited) {
        turns.take(id.value());
        PeerReview draft;
        if (reviews.findById(id).isPresent()) {
            var known = toChange(id, me);
            if (!known.isWriting()) return Optional.empty();
            draft = known.written(written);
        } else {
            draft = PeerReview.begin(id, Tenant.current(), me.organizer(), me.name(), written, clock.instant());
        }
        var kept = reviews.save(draft);
        var around = around(me);
        table.invite(id, invited.stream().filter(around::containsKey).distinct().toList());
        return Optional.of(kept.version());
    }

    /// Whom she can ask, by name: her colleagues, and the practices that are in a network with hers.
    @Transactional(readOnly = true)
    Map<UUID, String> around(Me me) {
        var around = new LinkedHashMap<UUID, String>();
        practices.members().forEach((colleague, name) -> {
            if (!colleague.equals(me.organizer())) around.put(colleague.value(), name);
        });
        practices.practiceNames(networks.fellows()).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(fellow -> around.put(fellow.getKey().value(), fellow.getValue()));
        return around;
    }

    /// Whom she asked, as far as they can still be asked, by name.
    @Transactional(readOnly = true)
    Map<UUID, String> invited(PeerReviewId id, Me me) {
        var invited = around(me);
        invited.keySet().retainAll(table.invited(id));
        return invited;
    }

    /// Whom she asked may read it from now on.
    ///
    /// @param read the version that she read through; another one isn't shared
    /// @return whether it is shared: not when nobody is asked, either
    public boolean share(PeerReviewId id, Me me, @Nullable Integer read) {
        var review = toChange(id, me);
        if (!review.isWriting()) return true;
        if (!Objects.equals(review.version(), read) || invited(id, me).isEmpty()) return false;
        var now = clock.instant();
        reviews.save(review.share(now));
        jobs.at(now.plus(PeerReview.PATIENCE), erasing, id.value());
        return true;
    }

    /// She looks along, under her own name, and says nothing of it to anybody else.
    ///
    /// @return whether it wasn't too late
    public boolean join(PeerReviewId id, Me me) {
        var review = find(id, me);
        if (isHers(review, me)) throw new NotFound();
        if (table.takesPart(review, me.organizer())) return true;
        if (!review.isRunning() || !review.phase().isJoinable()) return false;
        var participant = table.join(review, me);
        lookBacks.ask(LookBack.Kind.PEER_REVIEW, id.value(), null, me.organizer());
        jobs.begin(clock.instant().plus(PeerErasure.LOOK), forgetting, participant);
        return true;
    }

    /// Somebody who takes part says something, in the step that is under way.
    ///
    /// @param words whose identifier is their own: said twice they are there once
    /// @return whether that step is still under way, and she hadn't said something else in it before
    public boolean say(PeerReviewId id, Me me, PeerPhase step, UUID key, String words) {
        var review = find(id, me);
        if (!table.takesPart(review, me.organizer())) throw new NotFound();
        if (!review.isIn(step) || !(step.isEachInTurn() || step == PeerPhase.ASK)) return false;
        return table.say(key, review, me, step, words);
    }

    /// Whoever brought it answers a question, as long as the others ask on.
    public boolean answer(PeerReviewId id, Me me, UUID question, UUID key, String words) {
        var review = toChange(id, me);
        if (!review.isIn(PeerPhase.ASK)) return false;
        if (!table.isQuestion(review, question)) throw new NotFound();
        return table.answer(key, review, me, question, words);
    }

    public void move(PeerReviewId id, Me me, PeerPhase from) {
        var before = toChange(id, me);
        var after = before.move(from, clock.instant());
        if (after.equals(before)) return;
        reviews.save(after);
        jobs.at(clock.instant().plus(PeerReview.PATIENCE), erasing, id.value());
    }

    /// The round is over.
    ///
    /// @param words what she takes along
    /// @return whether these are what is kept: not when it was over before
    public boolean close(PeerReviewId id, Me me, @Nullable String words) {
        var review = toChange(id, me);
        if (!review.isRunning()) return Objects.equals(review.taken(), words);
        var now = clock.instant();
        reviews.save(review.close(words, now));
        if (!table.participants(review).isEmpty()) {
            lookBacks.ask(LookBack.Kind.PEER_REVIEW, id.value(), null, me.organizer());
        }
        jobs.at(now.plus(PeerReview.KEPT), erasing, id.value());
        return true;
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
        return switch (review.state()) {
            case State.Writing _, State.Erased _ -> Optional.empty();
            case State.Closed(var until) -> {
                if (now.isBefore(until)) yield Optional.of(until);
                erase(review);
                yield Optional.empty();
            }
            case State.Running _ -> {
                var moved = review.moved() == null ? review.begun() : review.moved();
                var over = moved.plus(PeerReview.PATIENCE);
                if (now.isBefore(over)) yield Optional.of(over);
                reviews.save(review.close(null, now));
                yield Optional.of(now.plus(PeerReview.KEPT));
            }
        };
    }

    /// As it is, for whoever may read it.
    @Transactional(readOnly = true)
    PeerReview find(PeerReviewId id, Me me) {
        return reviews.findById(id).filter(review -> mayRead(review, me)).orElseThrow(NotFound::new);
    }

    /// For her who brought it.
    @Transactional(readOnly = true)
    PeerReview hers(PeerReviewId id, Me me) {
        return reviews.findById(id).filter(review -> isHers(review, me)).orElseThrow(NotFound::new);
    }

    private boolean mayRead(PeerReview review, Me me) {
        if (isHers(review, me)) return true;
        return switch (review.state()) {
            case State.Writing _, State.Erased _ -> false;
            case State.Running _ -> table.takesPart(review, me.organizer()) || table.isInvited(review, me);
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
    List<PeerLine> lines(Me me) {
        return db.sql("""
            with seen as (
                select r.*, r.bringer = :me as mine,
                    exists (
                        select from peer_participant p
                        where p.tenant = :tenant and p.review = r.id and p.organizer = :me) as joined,
                    exists (
                        select from peer_invitation i
                        where i.tenant = r.tenant and i.review = r.id and i.invited in (:me, :tenant)) as asked
                from peer_review r)
            select id, title, question, name, mine, joined, taken,
                case when erased is not null then 'ERASED' when closed is not null then 'CLOSED'
                    when shared is null then 'WRITING' else phase end as step
            from seen
            where mine or (shared is not null and erased is null and (joined or (asked and closed is null)))
            order by begun desc, id
            """)
                .param("me", me.account())
                .param("tenant", Tenant.current().value())
                .query(Rows.as(PeerLine.class))
                .list();
    }
}
