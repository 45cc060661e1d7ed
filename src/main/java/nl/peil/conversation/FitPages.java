package nl.peil.conversation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Phase;
import nl.peil.collaboration.Sessions;
import nl.peil.conversation.Feelings.Question;
import nl.peil.conversation.FitPage.Line;
import nl.peil.conversation.FitPage.Part;
import nl.peil.conversation.FitPage.Weighed;
import nl.peil.conversation.FitReview.State;
import nl.peil.evaluation.SharedAnswers;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import nl.peil.warning.Gaps;
import nl.peil.warning.Standing;
import nl.peil.warning.Warnings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lays what Peil knows beside what an organizer feels.
@Component
@Transactional(readOnly = true)
class FitPages {

    private final FitReviews reviews;
    private final Warnings warnings;
    private final Gaps gaps;
    private final SharedAnswers answers;
    private final Sessions sessions;
    private final Collaborations collaborations;
    private final Practices practices;
    private final Clock clock;

    FitPages(
            FitReviews reviews,
            Warnings warnings,
            Gaps gaps,
            SharedAnswers answers,
            Sessions sessions,
            Collaborations collaborations,
            Practices practices,
            Clock clock) {
        this.reviews = reviews;
        this.warnings = warnings;
        this.gaps = gaps;
        this.answers = answers;
        this.sessions = sessions;
        this.collaborations = collaborations;
        this.practices = practices;
        this.clock = clock;
    }

    FitPage of(CollaborationId collaboration, OrganizerId me, Locale language) {
        var header = collaborations.header(collaboration);
        var all = reviews.of(collaboration, me);
        var unfinished =
                all.stream().filter(FitReview::isUnfinished).findFirst().orElse(null);
        var bucket = warnings.standing(collaboration).orElse(null);
        var facts = facts(collaboration, header.client(), bucket, language);
        return new FitPage(
                collaboration,
                header.client(),
                header.phase() != Phase.CLOSED,
                bucket,
                gaps.of(collaboration),
                Arrays.stream(Question.values())
                        .map(question -> new Part(question, facts.beside(question)))
                        .toList(),
                unfinished == null ? null : unfinished.id(),
                unfinished == null ? null : at(unfinished.begun()),
                all.stream().filter(one -> !one.isUnfinished()).map(this::line).toList());
    }

    Weighed of(FitReview review) {
        var chosen = review.chosen();
        return Weighed.of(
                review, collaborations.header(review.collaboration()).client(), chosen == null ? null : at(chosen));
    }

    private FitFacts facts(CollaborationId id, String client, @Nullable Standing bucket, Locale language) {
        return FitFacts.of(
                client,
                sessions.of(id),
                answers.of(List.of(id)).getOrDefault(id, List.of()),
                answers.felt(id),
                bucket != null && bucket.apart(),
                clock.instant(),
                language);
    }

    private Line line(FitReview review) {
        return new Line(
                review.id(),
                Objects.requireNonNull(review.outcome()),
                at(Objects.requireNonNull(review.chosen())),
                review.state() instanceof State.ToDo toDo ? toDo.due() : null);
    }

    private ZonedDateTime at(Instant moment) {
        return moment.atZone(practices.zone());
    }
}
