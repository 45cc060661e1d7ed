package nl.peil.evaluation;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static nl.peil.collaboration.Side.ORGANIZER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Panel;
import nl.peil.collaboration.SessionLine;
import nl.peil.collaboration.SessionOutcome;
import nl.peil.collaboration.Sessions;
import nl.peil.evaluation.TrendPoint.Happened;
import nl.peil.evaluation.TrendPoint.Score;
import nl.peil.evaluation.TrendPoint.Why;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How both sides gauged a collaboration over all its sessions, as the organizer may see it.
@Service
@Transactional(readOnly = true)
public class Trends {

    private final EvaluationRepository evaluations;
    private final Sessions sessions;
    private final Collaborations collaborations;
    private final Practices practices;
    private final Instruments instruments;
    private final Repairs repairs;
    private final Clock clock;

    Trends(
            EvaluationRepository evaluations,
            Sessions sessions,
            Collaborations collaborations,
            Practices practices,
            Instruments instruments,
            Repairs repairs,
            Clock clock) {
        this.evaluations = evaluations;
        this.sessions = sessions;
        this.collaborations = collaborations;
        this.practices = practices;
        this.instruments = instruments;
        this.repairs = repairs;
        this.clock = clock;
    }

    /// The picture, for another module's page: the fragment `picture` of its template, with its model. Nothing as long
    /// as nobody gave a score.
    public Optional<Panel.View> figure(CollaborationId collaboration, Locale language) {
        var page = page(collaboration, null, language);
        return page.isEmpty() ? Optional.empty() : Optional.of(new Panel.View(0, "evaluation/trend", page));
    }

    /// @param item one of the five, or nothing for the mean of what was given
    TrendPage page(CollaborationId collaboration, @Nullable Item item, Locale language) {
        var now = clock.instant();
        var zone = practices.zone();
        var given = evaluations.findByCollaboration(collaboration);
        var held = sessions.of(collaboration);
        var points = points(held, given, new Reading(item, zone, now, repaired(collaboration)));
        return new TrendPage(
                collaboration,
                held.isEmpty()
                        ? collaborations.header(collaboration).client()
                        : held.getFirst().client(),
                item,
                points,
                TrendPicture.of(points),
                given.stream()
                        .sorted(comparing(Evaluation::held).reversed())
                        .flatMap(evaluation -> OpenEvaluation.of(evaluation, now, zone).stream())
                        .toList(),
                instruments.in(language));
    }

    private static List<TrendPoint> points(List<SessionLine> sessions, List<Evaluation> given, Reading reading) {
        var bySession = given.stream().collect(toMap(Evaluation::session, identity()));
        return sessions.stream()
                .filter(session -> session.outcome() != SessionOutcome.PLANNED)
                .map(session -> reading.point(session, bySession.get(session.id())))
                .toList();
    }

    private NavigableSet<LocalDate> repaired(CollaborationId collaboration) {
        return repairs.of(List.of(collaboration)).getOrDefault(collaboration, List.of()).stream()
                .map(Talk::day)
                .collect(toCollection(TreeSet::new));
    }

    private record Reading(
            @Nullable Item item, ZoneId zone, Instant now, NavigableSet<LocalDate> repaired, List<LocalDate> before) {

        Reading(@Nullable Item item, ZoneId zone, Instant now, NavigableSet<LocalDate> repaired) {
            this(item, zone, now, repaired, new ArrayList<>());
        }

        TrendPoint point(SessionLine session, @Nullable Evaluation evaluation) {
            var date = LocalDate.ofInstant(session.starts(), zone);
            var happened = happened(session.outcome());
            boolean talked = isRepairedBefore(date);
            before.add(date);
            if (happened != Happened.HELD) return gaps(date, happened, Why.NOT_HELD, talked);
            if (evaluation == null) return gaps(date, happened, Why.NOT_ASKED, talked);
            var reveal = Reveal.of(evaluation, ORGANIZER, now);
            var client = reveal.client();
            return new TrendPoint(
                    date,
                    happened,
                    client == null ? Score.gap(whyNoClient(evaluation, reveal)) : score(client.scores()),
                    organizer(evaluation),
                    client == null ? null : client.friction(),
                    talked);
        }

        /// Her own are hers to see at any time.
        private Score organizer(Evaluation evaluation) {
            var own = evaluation.organizer();
            if (own != null) return score(own.scores());
            return Score.gap(evaluation.isAnswerable(now) ? Why.WAITING : Why.BLANK);
        }

        private Score score(Scores scores) {
            var mean = scores.mean();
            var value = item == null ? (mean.isPresent() ? (Double) mean.getAsDouble() : null) : scores.of(item);
            return value == null ? Score.gap(Why.BLANK) : Score.given(value);
        }

        private Why whyNoClient(Evaluation evaluation, Reveal reveal) {
            return switch (reveal.step()) {
                case WAITING -> Why.WAITING;
                case TOGETHER -> Why.KEPT;
                case NOBODY, OPEN -> evaluation.isAnswerable(now) ? Why.WAITING : Why.BLANK;
            };
        }

        private boolean isRepairedBefore(LocalDate date) {
            var from = before.isEmpty() ? LocalDate.MIN : before.getLast();
            return !repaired.subSet(from, true, date, false).isEmpty();
        }

        private static TrendPoint gaps(LocalDate date, Happened happened, Why why, boolean talked) {
            return new TrendPoint(date, happened, Score.gap(why), Score.gap(why), null, talked);
        }

        private static Happened happened(SessionOutcome outcome) {
            return switch (outcome) {
                case PLANNED, HELD -> Happened.HELD;
                case NO_SHOW -> Happened.NO_SHOW;
                case CANCELLED_BY_CLIENT, CANCELLED_BY_ORGANIZER -> Happened.CANCELLED;
            };
        }
    }
}
