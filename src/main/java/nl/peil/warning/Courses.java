package nl.peil.warning;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.SessionSettled;
import nl.peil.collaboration.Sessions;
import nl.peil.evaluation.Repairs;
import nl.peil.evaluation.SharedAnswer;
import nl.peil.evaluation.SharedAnswers;
import nl.peil.practice.Practices;
import nl.peil.warning.Course.Meeting;
import nl.peil.warning.engine.Continue;
import nl.peil.warning.engine.Event.ClientEvaluated;
import nl.peil.warning.engine.Event.OrganizerEvaluated;
import nl.peil.warning.engine.Friction;
import nl.peil.warning.engine.Outcome;
import nl.peil.warning.engine.Priors;
import nl.peil.warning.engine.Scores;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what happened from the modules that keep it, sessions, answers and talks, and what was usual then, each in
/// one query however many collaborations there are.
@Service
@Transactional(readOnly = true)
class Courses {

    private final Sessions sessions;
    private final SharedAnswers shared;
    private final Repairs repairs;
    private final Usuals usuals;
    private final Practices practices;

    Courses(Sessions sessions, SharedAnswers shared, Repairs repairs, Usuals usuals, Practices practices) {
        this.sessions = sessions;
        this.shared = shared;
        this.repairs = repairs;
        this.usuals = usuals;
        this.practices = practices;
    }

    Course of(CollaborationId collaboration) {
        return of(List.of(collaboration)).getFirst();
    }

    /// In the order asked for.
    List<Course> of(Collection<CollaborationId> collaborations) {
        var zone = practices.zone();
        var held = sessions.settled(collaborations);
        var answers = shared.of(collaborations);
        var talks = repairs.of(collaborations);
        var usual = usuals.of(collaborations);
        return collaborations.stream()
                .map(id -> new Course(
                        id,
                        usual.getOrDefault(id, Priors.PUBLISHED),
                        meetings(held.getOrDefault(id, List.of()), answers.getOrDefault(id, List.of()), zone),
                        talks.getOrDefault(id, List.of())))
                .toList();
    }

    private static List<Meeting> meetings(List<SessionSettled> sessions, List<SharedAnswer> answers, ZoneId zone) {
        Map<SessionId, SharedAnswer> bySession =
                answers.stream().collect(toMap(SharedAnswer::session, identity(), (one, _) -> one, HashMap::new));
        return sessions.stream()
                .map(session -> meeting(session, bySession.get(session.id()), zone))
                .toList();
    }

    private static Meeting meeting(SessionSettled session, @Nullable SharedAnswer answers, ZoneId zone) {
        var date = LocalDate.ofInstant(session.starts(), zone);
        var outcome = Outcome.valueOf(session.outcome().name());
        if (answers == null || outcome != Outcome.HELD) {
            return new Meeting(session.id(), date, outcome, false, null, null);
        }
        return new Meeting(
                session.id(),
                date,
                outcome,
                answers.over(),
                client(date, answers.client()),
                answers.organizer() == null ? null : new OrganizerEvaluated(date, scores(answers.organizer())));
    }

    private static @Nullable ClientEvaluated client(LocalDate date, SharedAnswer.@Nullable Client answers) {
        if (answers == null) return null;
        var friction = answers.friction();
        var goOn = answers.goOn();
        return new ClientEvaluated(
                date,
                scores(answers.scores()),
                friction == null ? null : Friction.valueOf(friction.name()),
                goOn == null ? null : Continue.valueOf(goOn.name()));
    }

    private static Scores scores(nl.peil.evaluation.Scores given) {
        return new Scores(
                score(given.heard()),
                score(given.goals()),
                score(given.structure()),
                score(given.direction()),
                score(given.expertise()));
    }

    private static double score(@Nullable Double given) {
        return given == null ? Double.NaN : given;
    }
}
