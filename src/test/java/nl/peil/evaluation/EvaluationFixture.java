package nl.peil.evaluation;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;

import java.time.Instant;
import java.util.UUID;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.platform.Tenant;
import org.jspecify.annotations.Nullable;

/// Builds an evaluation the way it comes to be: asked after a session, then answered.
final class EvaluationFixture {

    static final Instant SESSION = Instant.parse("2026-05-06T10:00:00Z");

    private Evaluation evaluation = Evaluation.ask(
            new SessionId(UUID.randomUUID()),
            new Tenant(UUID.randomUUID()),
            new CollaborationId(UUID.randomUUID()),
            SESSION,
            3,
            "five-1",
            SESSION);

    static EvaluationFixture anEvaluation() {
        return new EvaluationFixture();
    }

    static ClientAnswers client(double all) {
        return client(all, Sharing.NOW);
    }

    static ClientAnswers client(double all, Sharing sharing) {
        return new ClientAnswers(
                scores(all), Friction.SMALL, Continue.YES, "Het ging wat snel.", sharing, SESSION.plus(1, HOURS));
    }

    static OrganizerAnswers organizer(double all) {
        return new OrganizerAnswers(scores(all), 2.0, 8.0, SESSION.plus(2, HOURS));
    }

    static Scores scores(double all) {
        return new Scores(all, all, all, all, all);
    }

    static Scores scores(
            @Nullable Double heard,
            @Nullable Double goals,
            @Nullable Double structure,
            @Nullable Double direction,
            @Nullable Double expertise) {
        return new Scores(heard, goals, structure, direction, expertise);
    }

    EvaluationFixture by(ClientAnswers answers) {
        evaluation = ((Evaluation.Reply.Noted) evaluation.answer(answers)).evaluation();
        return this;
    }

    EvaluationFixture by(OrganizerAnswers answers) {
        evaluation = ((Evaluation.Reply.Noted) evaluation.answer(answers)).evaluation();
        return this;
    }

    EvaluationFixture sharing(Sharing choice) {
        evaluation = evaluation.share(choice);
        return this;
    }

    EvaluationFixture lookingTogether(Instant now) {
        evaluation = evaluation.lookTogether(now);
        return this;
    }

    static Instant during() {
        return SESSION.plus(1, DAYS);
    }

    static Instant after() {
        return SESSION.plus(3, DAYS);
    }

    Evaluation build() {
        return evaluation;
    }
}
