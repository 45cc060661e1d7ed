package nl.peil.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.peil.collaboration.CollaborationId;
import nl.peil.conversation.Feelings.Question;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;

/// Builds a review the way it comes to be.
final class FitReviewFixture {

    static final Instant NOW = Instant.parse("2026-05-06T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

    private FitReviewFixture() {}

    static FitReview aFitReview() {
        return FitReview.begin(
                new FitReviewId(UUID.randomUUID()),
                new Tenant(UUID.randomUUID()),
                new CollaborationId(UUID.randomUUID()),
                new OrganizerId(UUID.randomUUID()),
                NOW);
    }

    static Feelings all(int point) {
        return new Feelings(point, null, point, null, point, null, point, null, point, null, point, null);
    }

    /// One question answered, the others skipped.
    static Feelings only(Question question, int point) {
        return new Feelings(
                question == Question.FIT ? point : null,
                null,
                question == Question.EXPERTISE ? point : null,
                null,
                question == Question.RESISTANCE ? point : null,
                null,
                question == Question.RESULT ? point : null,
                null,
                question == Question.EASE ? point : null,
                null,
                question == Question.LOAD ? point : null,
                null);
    }
}
