package nl.peil.evaluation;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Side;
import nl.peil.platform.Id;
import nl.peil.platform.Rows;
import nl.peil.practice.Practices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the organizer may read at this moment of what both sides answered. It is the same that the reveal and the trend
/// go by, so nobody who counts with it can tell more than they show.
@Service
@Transactional(readOnly = true)
public class SharedAnswers {

    private final EvaluationRepository evaluations;
    private final Practices practices;
    private final JdbcClient db;
    private final Clock clock;

    SharedAnswers(EvaluationRepository evaluations, Practices practices, JdbcClient db, Clock clock) {
        this.evaluations = evaluations;
        this.practices = practices;
        this.db = db;
        this.clock = clock;
    }

    /// By collaboration, in no order; one without a session that was asked about is left out. One query.
    public Map<CollaborationId, List<SharedAnswer>> of(Collection<CollaborationId> collaborations) {
        if (collaborations.isEmpty()) return Map.of();
        var now = clock.instant();
        return evaluations.findAllOf(Id.values(collaborations)).stream()
                .map(evaluation -> SharedAnswer.of(evaluation, now))
                .collect(groupingBy(SharedAnswer::collaboration));
    }

    /// The latest sentences that the client shares, the newest first; one that she keeps is never among them.
    public List<SharedWords> words(CollaborationId collaboration, int most) {
        var zone = practices.zone();
        var now = clock.instant();
        return evaluations.findByCollaboration(collaboration).stream()
                .sorted(Comparator.comparing(Evaluation::held).reversed())
                .flatMap(evaluation -> {
                    var client = Reveal.of(evaluation, Side.ORGANIZER, now).client();
                    return client == null || client.words() == null
                            ? Stream.empty()
                            : Stream.of(new SharedWords(evaluation.held().atZone(zone), client.words()));
                })
                .limit(most)
                .toList();
    }

    /// What the organizer felt after her sessions, the oldest first. It is hers: never for the client's eyes.
    public List<OwnFeeling> felt(CollaborationId collaboration) {
        return evaluations.findByCollaboration(collaboration).stream()
                .sorted(Comparator.comparing(Evaluation::held))
                .flatMap(evaluation -> evaluation.organizer() == null
                        ? Stream.empty()
                        : Stream.of(new OwnFeeling(
                                evaluation.organizer().resistance(),
                                evaluation.organizer().ease())))
                .toList();
    }

    /// What clients scored and share now, by month, from that day on: nothing that is kept or hasn't opened. One query.
    public List<SharedScore> scores(Collection<CollaborationId> collaborations, LocalDate from) {
        if (collaborations.isEmpty()) return List.of();
        var zone = practices.zone();
        return db.sql("""
            select collaboration, cast(date_trunc('month', held at time zone :zone) as date) as month, item,
                   sum(score) as total, count(*) as given
            from evaluation
            cross join lateral (values ('HEARD', client_heard), ('GOALS', client_goals), ('STRUCTURE', client_structure),
                ('DIRECTION', client_direction), ('EXPERTISE', client_expertise)) as answer (item, score)
            where collaboration in (:collaborations) and held >= :from and score is not null
              and (organizer_given is not null or until <= :now)
              and (client_sharing <> 'TOGETHER' or together is not null)
            group by collaboration, month, item
            """)
                .param("zone", zone.getId())
                .param("collaborations", Id.values(collaborations))
                .param("from", from.atStartOfDay(zone).toOffsetDateTime())
                .param("now", clock.instant().atOffset(UTC))
                .query(Rows.as(SharedScore.class))
                .list();
    }
}
