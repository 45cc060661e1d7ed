package nl.peil.evaluation;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.peil.collaboration.CollaborationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the organizer may read at this moment of what both sides answered. It is the same that the reveal and the trend
/// go by, so nobody who counts with it can tell more than they show.
@Service
@Transactional(readOnly = true)
public class SharedAnswers {

    private final EvaluationRepository evaluations;
    private final Clock clock;

    SharedAnswers(EvaluationRepository evaluations, Clock clock) {
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /// By collaboration, in no order; one without a session that was asked about is left out. One query.
    public Map<CollaborationId, List<SharedAnswer>> of(Collection<CollaborationId> collaborations) {
        if (collaborations.isEmpty()) return Map.of();
        var now = clock.instant();
        return evaluations
                .findAllOf(collaborations.stream().map(CollaborationId::value).toList())
                .stream()
                .map(evaluation -> SharedAnswer.of(evaluation, now))
                .collect(groupingBy(SharedAnswer::collaboration));
    }
}
