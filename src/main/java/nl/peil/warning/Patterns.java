package nl.peil.warning;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.stream.Stream;
import nl.peil.collaboration.Collaborations;
import nl.peil.evaluation.Item;
import nl.peil.evaluation.SharedAnswers;
import nl.peil.evaluation.SharedScore;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What comes back over all clients of one organizer, for her eyes only: nobody else can ask for it, whatever her
/// role in the practice.
@Service
@Transactional(readOnly = true)
public class Patterns {

    private final Collaborations collaborations;
    private final SharedAnswers shared;
    private final Practices practices;

    Patterns(Collaborations collaborations, SharedAnswers shared, Practices practices) {
        this.collaborations = collaborations;
        this.shared = shared;
        this.practices = practices;
    }

    /// Which of the five run lower than she is used to, the lowest first.
    public List<Item> lower(OrganizerId organizer) {
        return page(organizer).lower();
    }

    PatternsPage page(OrganizerId organizer) {
        var today = practices.today();
        var from = Pattern.from(today);
        var scores = shared.scores(collaborations.of(organizer), from.minusMonths(Pattern.EARLIER_MONTHS));
        var byItem = scores.stream().collect(groupingBy(SharedScore::item));
        int seen = (int) scores.stream()
                .filter(score -> !score.month().isBefore(from))
                .map(SharedScore::collaboration)
                .distinct()
                .count();
        return PatternsPage.of(
                Stream.of(Item.values())
                        .map(item -> Pattern.of(item, byItem.getOrDefault(item, List.of()), today))
                        .toList(),
                seen,
                from);
    }
}
