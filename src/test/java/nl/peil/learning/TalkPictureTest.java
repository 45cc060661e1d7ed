package nl.peil.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.peil.learning.TalkPicture.Much;
import nl.peil.learning.dialogue.DialogueOf;
import nl.peil.learning.dialogue.Measure;
import nl.peil.learning.dialogue.Move;
import nl.peil.learning.dialogue.State;
import org.junit.jupiter.api.Test;

class TalkPictureTest {

    @Test
    void a_line_begins_before_the_first_turn_and_stands_at_each_turn() {
        var steps = DialogueOf.talk(List.of(new Move.Chosen("warm"), new Move.Chosen("cold"), new Move.Chosen("cold")))
                .steps();

        var picture = TalkPicture.of(steps, Measure.TRUST, Measure.IRRITATION);

        assertThat(picture.turns()).hasSize(3);
        assertThat(picture.lines())
                .allSatisfy(line -> assertThat(line.dots()).hasSize(4))
                .extracting(TalkPicture.Line::measure)
                .containsExactly(Measure.TRUST, Measure.IRRITATION);
        assertThat(picture.lines().getLast().up()).isTrue();
        assertThat(picture.lines().getLast().to()).isIn(Much.FAIR, Much.MUCH);
        assertThat(picture.lines().getLast().dots().getLast().y())
                .as("more irritation stands higher")
                .isLessThan(picture.lines().getLast().dots().getFirst().y());
    }

    @Test
    void what_never_moved_is_called_the_same() {
        var steps = DialogueOf.talk(List.of(new Move.Chosen("warm"))).steps();

        assertThat(TalkPicture.of(steps, Measure.DIRECTION).lines().getFirst().turn())
                .isNull();
    }

    @Test
    void what_a_line_did_is_told_in_words_and_less_irritation_is_good() {
        var moved = Moved.between(new State(5, 5, 5, 10), new State(6, 2, 3, 10));

        assertThat(moved)
                .containsExactly(
                        new Moved(Measure.TRUST, Moved.How.A_LITTLE_MORE),
                        new Moved(Measure.IRRITATION, Moved.How.MUCH_LESS),
                        new Moved(Measure.CLARITY, Moved.How.LESS));
        assertThat(moved).extracting(Moved::isGood).containsExactly(true, true, false);
    }
}
