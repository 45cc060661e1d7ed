package nl.peil.evaluation;

import static nl.peil.collaboration.Side.CLIENT;
import static nl.peil.collaboration.Side.ORGANIZER;
import static nl.peil.evaluation.EvaluationFixture.after;
import static nl.peil.evaluation.EvaluationFixture.anEvaluation;
import static nl.peil.evaluation.EvaluationFixture.client;
import static nl.peil.evaluation.EvaluationFixture.during;
import static nl.peil.evaluation.EvaluationFixture.organizer;
import static nl.peil.evaluation.EvaluationFixture.scores;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.peil.collaboration.Side;
import nl.peil.evaluation.Reveal.Step;
import nl.peil.evaluation.Reveal.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RevealTest {

    @ParameterizedTest
    @EnumSource
    void nobody_sees_anything_before_both_are_in(Side reader) {
        var clientOnly = anEvaluation().by(client(8)).build();
        var organizerOnly = anEvaluation().by(organizer(7)).build();

        for (var evaluation : List.of(clientOnly, organizerOnly)) {
            assertThat(Reveal.of(evaluation, reader, during()))
                    .isEqualTo(new Reveal(Step.WAITING, null, null, false, false));
        }
    }

    @Test
    void when_both_are_in_each_sees_the_other() {
        var evaluation = anEvaluation().by(client(8)).by(organizer(7)).build();

        assertThat(Reveal.of(evaluation, ORGANIZER, during()).client()).isEqualTo(client(8));
        assertThat(Reveal.of(evaluation, CLIENT, during()).organizer())
                .extracting(OrganizerAnswers::scores)
                .isEqualTo(scores(7));
    }

    @Test
    void what_the_organizer_felt_for_herself_stays_hers() {
        var evaluation = anEvaluation().by(client(8)).by(organizer(7)).build();

        var toClient = Reveal.of(evaluation, CLIENT, during()).organizer();

        assertThat(toClient).isNotNull();
        assertThat(toClient.resistance()).isNull();
        assertThat(toClient.ease()).isNull();
        assertThat(Reveal.of(evaluation, ORGANIZER, during()).organizer()).isEqualTo(organizer(7));
    }

    @Test
    void when_the_wait_is_over_what_is_in_is_shown() {
        var evaluation = anEvaluation().by(organizer(7)).build();

        var toClient = Reveal.of(evaluation, CLIENT, after());

        assertThat(toClient.step()).isEqualTo(Step.OPEN);
        assertThat(toClient.client()).isNull();
        assertThat(toClient.organizer()).isNotNull();
        assertThat(Reveal.of(anEvaluation().build(), CLIENT, after()).step()).isEqualTo(Step.NOBODY);
    }

    @Test
    void scores_only_keeps_her_sentence_from_the_organizer() {
        var evaluation =
                anEvaluation().by(client(8, Sharing.SCORES)).by(organizer(7)).build();

        assertThat(Reveal.of(evaluation, ORGANIZER, during()).client())
                .isEqualTo(client(8, Sharing.SCORES).withoutWords());
        assertThat(Reveal.of(evaluation, CLIENT, during()).client()).isEqualTo(client(8, Sharing.SCORES));
    }

    @ParameterizedTest
    @EnumSource
    void together_shows_nothing_to_either_until_she_opens_it(Side reader) {
        var kept = anEvaluation().by(client(8, Sharing.TOGETHER)).by(organizer(7));

        assertThat(Reveal.of(kept.build(), reader, during()))
                .isEqualTo(new Reveal(Step.TOGETHER, null, null, false, false));

        var opened = Reveal.of(kept.lookingTogether(during()).build(), reader, during());

        assertThat(opened.step()).isEqualTo(Step.OPEN);
        assertThat(opened.client()).isEqualTo(client(8, Sharing.TOGETHER));
    }

    @Test
    void looking_together_waits_for_the_reveal_like_everything_else() {
        var evaluation = anEvaluation()
                .by(client(8, Sharing.TOGETHER))
                .lookingTogether(during())
                .build();

        assertThat(evaluation.together()).isNull();
    }

    @Test
    void she_may_change_her_mind_at_any_time_wider_or_narrower() {
        var evaluation = anEvaluation().by(client(8)).by(organizer(7)).sharing(Sharing.TOGETHER);

        assertThat(Reveal.of(evaluation.build(), ORGANIZER, during()).step()).isEqualTo(Step.TOGETHER);
        assertThat(Reveal.of(evaluation.sharing(Sharing.NOW).build(), ORGANIZER, during())
                        .client())
                .isEqualTo(client(8));
    }

    @Test
    void what_was_opened_together_closes_when_she_chooses_so_again() {
        var evaluation = anEvaluation()
                .by(client(8, Sharing.TOGETHER))
                .by(organizer(7))
                .lookingTogether(during())
                .sharing(Sharing.SCORES)
                .sharing(Sharing.TOGETHER)
                .build();

        assertThat(Reveal.of(evaluation, ORGANIZER, during()).step()).isEqualTo(Step.TOGETHER);
    }

    @Test
    void the_largest_difference_comes_first_and_the_blanks_last() {
        var evaluation = anEvaluation()
                .by(answered(scores(8.0, 6.0, null, null, 9.0)))
                .by(new OrganizerAnswers(
                        scores(7.5, 9.0, 8.0, null, 7.0),
                        null,
                        null,
                        organizer(7).given()))
                .build();

        assertThat(Reveal.of(evaluation, CLIENT, during()).lines())
                .extracting(Reveal.Line::item)
                .containsExactly(Item.GOALS, Item.EXPERTISE, Item.HEARD, Item.STRUCTURE, Item.DIRECTION);
    }

    @ParameterizedTest
    @CsvSource({
        "8, 8, SAME",
        "8, 7, SAME",
        "8, 6.5, SOMEWHAT",
        "5.5, 8, SOMEWHAT",
        "5, 8, APART",
        ", 8, ONE",
        ",, NEITHER"
    })
    void each_difference_has_a_word(Double client, Double organizer, View view) {
        assertThat(new Reveal.Line(Item.HEARD, client, organizer).view()).isEqualTo(view);
    }

    private static ClientAnswers answered(Scores scores) {
        return new ClientAnswers(
                scores, null, null, null, Sharing.NOW, client(8).given());
    }
}
