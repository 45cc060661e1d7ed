package nl.peil.conversation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Phase;
import nl.peil.collaboration.PhaseChanged;
import nl.peil.conversation.FitReview.Outcome;
import nl.peil.conversation.FitReview.Reply;
import nl.peil.conversation.FitToTakeUp.Step;
import nl.peil.loop.Loops;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import nl.peil.platform.Turns;
import nl.peil.platform.Uuids;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether they are the right ones, as organizers weigh it for themselves. For anybody but her who weighed
/// it, there is nothing here.
@Service
@Transactional
public class FitReviews {

    /// The purpose of the open end that a choice leaves.
    static final String LOOP = "fit-review";

    private static final String STEPS = "conversation.fit.step.";

    private final FitReviewRepository reviews;
    private final Ruptures ruptures;
    private final Collaborations collaborations;
    private final Loops loops;
    private final Practices practices;
    private final Turns turns;
    private final Clock clock;

    FitReviews(
            FitReviewRepository reviews,
            Ruptures ruptures,
            Collaborations collaborations,
            Loops loops,
            Practices practices,
            Turns turns,
            Clock clock) {
        this.reviews = reviews;
        this.ruptures = ruptures;
        this.collaborations = collaborations;
        this.loops = loops;
        this.practices = practices;
        this.turns = turns;
        this.clock = clock;
    }

    /// Keeps what she weighs now, in the review that she hasn't finished or in a new one.
    FitReview weigh(CollaborationId collaboration, OrganizerId me, Feelings feelings) {
        turns.take(collaboration.value());
        if (collaborations.header(collaboration).phase() == Phase.CLOSED) throw new NotFound();
        var review = unfinished(collaboration, me)
                .orElseGet(() -> FitReview.begin(
                        new FitReviewId(Uuids.next()), Tenant.current(), collaboration, me, clock.instant()));
        return reviews.save(review.weigh(feelings));
    }

    /// She chooses. What is done later comes back to her on its day.
    Reply choose(
            CollaborationId collaboration,
            OrganizerId me,
            FitReviewId id,
            Outcome outcome,
            @Nullable LocalDate due,
            @Nullable String reasons) {
        var reply = toChange(collaboration, me, id).choose(outcome, due, reasons, practices.today(), clock.instant());
        if (reply instanceof Reply.Noted(var review)) {
            reviews.save(review);
            ruptures.weighed(collaboration);
            var day = review.due();
            if (day != null) loops.open(me.value(), id.value(), LOOP, STEPS + outcome, day);
        }
        return reply;
    }

    /// What she chose has been done.
    void settle(CollaborationId collaboration, OrganizerId me, FitReviewId id) {
        reviews.save(toChange(collaboration, me, id).settle(clock.instant()));
        loops.close(id.value(), LOOP, "done");
    }

    @ApplicationModuleListener
    void on(PhaseChanged change) {
        if (change.phase() != Phase.CLOSED) return;
        reviews.findByCollaboration(change.collaboration())
                .forEach(review -> loops.close(review.id().value(), LOOP, "closed"));
    }

    /// Hers, the newest first.
    @Transactional(readOnly = true)
    List<FitReview> of(CollaborationId collaboration, OrganizerId me) {
        return reviews.findByCollaborationAndOrganizerOrderByBegunDescIdDesc(collaboration, me);
    }

    /// The one that she can take up again.
    @Transactional(readOnly = true)
    Optional<FitReview> unfinished(CollaborationId collaboration, OrganizerId me) {
        return of(collaboration, me).stream().filter(FitReview::isUnfinished).findFirst();
    }

    @Transactional(readOnly = true)
    FitReview find(CollaborationId collaboration, OrganizerId me, FitReviewId id) {
        return reviews.findByCollaborationAndOrganizerAndId(collaboration, me, id)
                .orElseThrow(NotFound::new);
    }

    private FitReview toChange(CollaborationId collaboration, OrganizerId me, FitReviewId id) {
        return reviews.findToChangeByCollaborationAndOrganizerAndId(collaboration, me, id)
                .orElseThrow(NotFound::new);
    }

    /// What this organizer chose to do and whose day has come, the longest due first.
    @Transactional(readOnly = true)
    public List<FitToTakeUp> toTakeUp(OrganizerId organizer, LocalDate today) {
        return loops.due(organizer.value(), today, LOOP).stream()
                .flatMap(loop -> reviews.findById(new FitReviewId(loop.subject())).stream()
                        .map(review -> new FitToTakeUp(
                                review.id(),
                                review.collaboration(),
                                Step.valueOf(loop.nextStep().substring(STEPS.length())))))
                .toList();
    }
}
