package nl.peil.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.SessionLine;
import nl.peil.collaboration.SessionOutcome;
import nl.peil.conversation.Feelings.Question;
import nl.peil.conversation.FitFacts.Fact;
import nl.peil.evaluation.Continue;
import nl.peil.evaluation.Friction;
import nl.peil.evaluation.OwnFeeling;
import nl.peil.evaluation.Scores;
import nl.peil.evaluation.SharedAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FitFactsTest {

    private static final Instant NOW = Instant.parse("2026-05-06T10:00:00Z");
    private static final Locale DUTCH = Locale.of("nl");

    private final CollaborationId id = new CollaborationId(UUID.randomUUID());
    private final List<SessionLine> sessions = new ArrayList<>();
    private final List<SharedAnswer> answers = new ArrayList<>();
    private final List<OwnFeeling> felt = new ArrayList<>();

    @Test
    void the_client_s_scores_stand_beside_the_question_they_belong_to_with_how_they_went() {
        met(30, 8.0, 8.0);
        met(20, 7.5, 8.0);
        met(10, 5.0, 8.0);

        var fact = beside(Question.EXPERTISE).getFirst();

        assertThat(fact.says()).isEqualTo("conversation.fit.fact.scores.DOWN");
        assertThat(fact.arguments()).element(0).isEqualTo("Anna");
        assertThat(fact.arguments()).element(2).isEqualTo("8 → 7,5 → 5");
        assertThat(says(Question.FIT))
                .containsExactly("conversation.fit.fact.scores.DOWN", "conversation.fit.fact.scores.DOWN");
    }

    @Test
    void within_a_point_it_stays_the_same() {
        met(20, 7.0, 7.0);
        met(10, 7.5, 7.0);

        assertThat(says(Question.RESULT)).contains("conversation.fit.fact.scores.SAME");
    }

    @Test
    void what_she_keeps_to_herself_is_a_score_that_she_did_not_share() {
        var session = held(10);
        answers.add(new SharedAnswer(session, id, true, new SharedAnswer.Client(Scores.NONE, null, null), all(2)));

        assertThat(says(Question.EXPERTISE)).containsExactly("conversation.fit.fact.scores.NONE");
        assertThat(says(Question.EASE)).isEmpty();
    }

    @Test
    void differences_count_only_where_both_gave_a_score() {
        met(30, 8.0, 4.0);
        met(20, 8.0, 8.0);
        met(10, 8.0, null);

        assertThat(beside(Question.EXPERTISE)).contains(new Fact("conversation.fit.fact.apart", List.of(1L, 2)));
    }

    @Test
    void called_off_and_not_there_stand_beside_whether_she_wants_it() {
        held(40);
        session(30, SessionOutcome.CANCELLED_BY_CLIENT);
        session(20, SessionOutcome.NO_SHOW);
        session(10, SessionOutcome.CANCELLED_BY_ORGANIZER);
        session(-5, SessionOutcome.PLANNED);

        assertThat(beside(Question.RESISTANCE))
                .contains(
                        new Fact("conversation.fit.fact.off.client", List.of("Anna", 1L, 4)),
                        new Fact("conversation.fit.fact.off.missed", List.of("Anna", 1L, 4)));
        assertThat(beside(Question.LOAD)).contains(new Fact("conversation.fit.fact.off.organizer", List.of(1L, 4)));
    }

    @Test
    void when_all_took_place_that_is_said_too() {
        held(20);
        held(10);

        assertThat(beside(Question.RESISTANCE)).contains(new Fact("conversation.fit.fact.off.none", List.of(2)));
        assertThat(beside(Question.LOAD))
                .containsExactly(new Fact("conversation.fit.fact.lately", List.of(2, "5", "Anna")));
    }

    @Test
    void what_rubbed_and_what_she_felt_herself_stand_beside_her_ease() {
        met(10, 8.0, 8.0);
        felt.add(new OwnFeeling(3.0, 6.0));
        felt.add(new OwnFeeling(null, 4.5));

        assertThat(beside(Question.EASE))
                .containsExactly(
                        new Fact("conversation.fit.fact.own.ease", List.of("6 → 4,5")),
                        new Fact("conversation.fit.fact.rubbed", List.of("Anna", 1L, 1)));
        assertThat(beside(Question.RESISTANCE))
                .contains(new Fact("conversation.fit.fact.own.resistance", List.of("3")));
    }

    @Test
    void drifting_apart_stands_beside_how_they_work() {
        var facts = FitFacts.of("Anna", sessions, answers, felt, true, NOW, DUTCH);

        assertThat(facts.beside(Question.FIT)).contains(new Fact("conversation.fit.fact.drifting", List.of("Anna")));
    }

    @Test
    void only_the_latest_five_count() {
        for (int ago = 70; ago > 0; ago -= 10) met(ago, ago > 50 ? 1.0 : 8.0, 8.0);

        assertThat(beside(Question.EXPERTISE))
                .singleElement()
                .satisfies(fact -> assertThat(fact.arguments()).element(2).isEqualTo("8 → 8 → 8 → 8 → 8"));
    }

    private List<Fact> beside(Question question) {
        return FitFacts.of("Anna", sessions, answers, felt, false, NOW, DUTCH).beside(question);
    }

    private List<String> says(Question question) {
        return beside(question).stream().map(Fact::says).toList();
    }

    private void met(int daysAgo, @Nullable Double client, @Nullable Double organizer) {
        var session = held(daysAgo);
        var given = new SharedAnswer.Client(all(client), Friction.SMALL, Continue.YES);
        answers.addFirst(new SharedAnswer(session, id, true, given, organizer == null ? null : all(organizer)));
    }

    private SessionId held(int daysAgo) {
        return session(daysAgo, SessionOutcome.HELD);
    }

    private SessionId session(int daysAgo, SessionOutcome outcome) {
        var session = new SessionId(UUID.randomUUID());
        sessions.add(
                new SessionLine(session, id, "Anna", NOW.minus(Duration.ofDays(daysAgo)), 150, null, outcome, null));
        return session;
    }

    private static Scores all(@Nullable Number score) {
        var all = score == null ? null : (Double) score.doubleValue();
        return new Scores(all, all, all, all, all);
    }
}
