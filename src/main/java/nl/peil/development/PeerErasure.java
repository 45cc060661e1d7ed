package nl.peil.development;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.peil.platform.Job;
import nl.peil.practice.Me;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// What was written about a case goes: a month after the round, or as soon as she who brought it says so. Each practice
/// erases its own rows, so each is a transaction of its own. A practice that left the network meanwhile isn't reached
/// from here: it looks for itself every day.
@Component
class PeerErasure {

    static final Duration LOOK = Duration.ofDays(1);

    private final PeerReviews reviews;
    private final PeerTable table;
    private final Clock clock;

    PeerErasure(PeerReviews reviews, PeerTable table, Clock clock) {
        this.reviews = reviews;
        this.table = table;
        this.clock = clock;
    }

    /// Now, by whoever brought it.
    void erase(PeerReviewId id, Me me) {
        var fellows = table.fellows(id);
        reviews.erase(id, me);
        for (var practice : fellows) practice.run(() -> table.forget(id));
    }

    /// By itself, when its day has come.
    Optional<Instant> pass(PeerReviewId id) {
        var fellows = table.fellows(id);
        var again = reviews.pass(id);
        if (!table.isThere(id)) for (var practice : fellows) practice.run(() -> table.forget(id));
        return again;
    }

    /// What somebody of this practice wrote goes with the case, also where it isn't seen from here any more.
    Optional<Instant> forget(UUID participant) {
        var review = table.reviewOf(participant);
        if (review.isEmpty()) return Optional.empty();
        if (table.isThere(review.get())) return Optional.of(clock.instant().plus(LOOK));
        table.forget(review.get());
        return Optional.empty();
    }

    @Configuration(proxyBeanMethods = false)
    static class Erasing {
        @Bean
        Job erasePeerReview(ObjectProvider<PeerErasure> erasure) {
            return new Job("erase-peer-review", review -> erasure.getObject().pass(new PeerReviewId(review)));
        }

        @Bean
        Job forgetPeerWords(ObjectProvider<PeerErasure> erasure) {
            return new Job(
                    "forget-peer-words", participant -> erasure.getObject().forget(participant));
        }
    }
}
