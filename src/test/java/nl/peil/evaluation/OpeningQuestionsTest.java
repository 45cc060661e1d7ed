package nl.peil.evaluation;

import static nl.peil.collaboration.Side.ORGANIZER;
import static nl.peil.evaluation.EvaluationFixture.SESSION;
import static nl.peil.evaluation.EvaluationFixture.after;
import static nl.peil.evaluation.EvaluationFixture.anEvaluation;
import static nl.peil.evaluation.EvaluationFixture.scores;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.peil.platform.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpeningQuestionsTest {

    private final Instrument instrument = new Instruments().in(Language.DUTCH);
    private final Instrument.Talk talk = instrument.talk();

    @Test
    void there_are_always_three_even_when_all_is_well() {
        assertThat(questions(scores(9), null, null, scores(9))).isEqualTo(talk.always());
    }

    @Test
    void what_rubbed_badly_comes_first_then_doubt_then_the_largest_difference() {
        var questions = questions(
                scores(8.0, 5.0, 8.0, 8.0, 8.0), Friction.BIG, Continue.DOUBT, scores(8.0, 8.0, 8.0, 8.0, 8.0));

        assertThat(questions)
                .containsExactly(
                        talk.friction().get(Friction.BIG),
                        talk.goOn().get(Continue.DOUBT),
                        talk.items().get(Item.GOALS).clientLower());
    }

    @Test
    void a_client_who_is_happier_is_asked_what_was_good() {
        assertThat(questions(scores(9.0, 9.0, 9.0, 9.0, 9.0), null, null, scores(9.0, 9.0, 9.0, 5.0, 9.0)))
                .startsWith(talk.items().get(Item.DIRECTION).organizerLower());
    }

    @Test
    void what_both_found_hard_is_asked_about_too() {
        assertThat(questions(scores(9.0, 9.0, 4.0, 9.0, 9.0), Friction.SMALL, null, scores(9.0, 9.0, 4.5, 9.0, 9.0)))
                .startsWith(
                        talk.items().get(Item.STRUCTURE).bothLow(),
                        talk.friction().get(Friction.SMALL));
    }

    @Test
    void one_side_alone_is_enough_to_begin_with() {
        assertThat(questions(scores(9.0, 3.0, 9.0, 9.0, 9.0), null, null, null))
                .hasSize(3)
                .startsWith(talk.items().get(Item.GOALS).bothLow());
    }

    private List<String> questions(
            Scores client, @Nullable Friction friction, @Nullable Continue goOn, @Nullable Scores organizer) {
        var evaluation = anEvaluation()
                .by(new ClientAnswers(client, friction, goOn, null, Sharing.NOW, SESSION.plusSeconds(60)));
        if (organizer != null) evaluation.by(new OrganizerAnswers(organizer, null, null, SESSION.plusSeconds(90)));
        return OpeningQuestions.of(Reveal.of(evaluation.build(), ORGANIZER, after()), instrument);
    }
}
