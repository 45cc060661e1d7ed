package nl.peil.learning.dialogue;

import static nl.peil.learning.dialogue.DialogueFixture.aDialogue;
import static nl.peil.learning.dialogue.DialogueFixture.aFile;
import static nl.peil.learning.dialogue.DialogueFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.peil.learning.dialogue.Move.Chosen;
import nl.peil.learning.dialogue.Move.Spoken;
import nl.peil.learning.dialogue.Now.Asked;
import nl.peil.learning.dialogue.Now.Over;
import org.junit.jupiter.api.Test;

class TalkTest {

    private static final Chosen WARM = new Chosen("warm");
    private static final Chosen CLEAR = new Chosen("clear");
    private static final Chosen COLD = new Chosen("cold");

    @Test
    void she_speaks_first() {
        var talk = talk(1);

        assertThat(talk.now()).isInstanceOfSatisfying(Asked.class, asked -> {
            assertThat(asked.number()).isEqualTo(1);
            assertThat(asked.shown().says()).isIn("You are late.", "There you are.");
            assertThat(asked.offered()).extracting(Choice::id).containsExactlyInAnyOrder("warm", "clear", "cold");
        });
    }

    @Test
    void the_same_seed_and_moves_make_the_same_talk() {
        var moves = List.<Move>of(WARM, COLD, new Spoken("I can see that this cost you time."));

        assertThat(talk(7, moves).steps()).isEqualTo(talk(7, moves).steps()).hasSize(3);
    }

    @Test
    void two_seeds_differ_within_reason() {
        var starts = IntStream.range(0, 50)
                .mapToObj(seed -> talk(seed).now().state())
                .toList();

        assertThat(starts.stream().distinct().count()).isGreaterThan(10);
        assertThat(starts)
                .allSatisfy(state -> assertThat(Measure.ALL)
                        .allSatisfy(measure -> assertThat(state.of(measure)).isBetween(4, 6)));
    }

    @Test
    void every_move_tells_what_it_did() {
        var step = talk(1, WARM).steps().getFirst();

        assertThat(step.choice()).isNotNull();
        assertThat(step.effect().trust()).isBetween(1, 3);
        assertThat(step.effect().clarity()).isEqualTo(-1);
        assertThat(step.after()).isEqualTo(step.asked().state().after(step.effect()));
    }

    @Test
    void trying_again_from_a_turn_meets_her_as_she_was() {
        var talk = talk(3, Collections.nCopies(9, WARM).toArray(Move[]::new));

        var again = talk.from(4);

        assertThat(again.moves()).hasSize(3);
        assertThat(again.now()).isEqualTo(talk.steps().get(3).asked());
        assertThat(again.with(WARM).steps()).isEqualTo(talk.steps().subList(0, 4));
    }

    @Test
    void warm_words_end_in_trust_and_cold_ones_break_it() {
        assertThat(ending(Collections.nCopies(9, COLD))).isEqualTo(Ending.Kind.BROKEN);
        assertThat(ending(Collections.nCopies(9, WARM))).isEqualTo(Ending.Kind.SO_SO);
        assertThat(ending(List.of(CLEAR, WARM, CLEAR, WARM, CLEAR, WARM, CLEAR, WARM, WARM)))
                .isEqualTo(Ending.Kind.GOOD);
    }

    @Test
    void a_move_that_no_longer_fits_ends_the_talk_where_it_stops_fitting() {
        var talk = talk(1, WARM, new Chosen("gone"), WARM);

        assertThat(talk.moves()).containsExactly(WARM);
        assertThat(talk.now())
                .isInstanceOfSatisfying(
                        Asked.class, asked -> assertThat(asked.number()).isEqualTo(2));
    }

    @Test
    void after_the_end_nothing_is_added() {
        var over = talk(1, Collections.nCopies(9, WARM).toArray(Move[]::new));

        assertThat(over.with(WARM).steps()).isEqualTo(over.steps());
    }

    @Test
    void she_remembers_what_was_said() {
        var remembers = read(aFile().replaceFirst(
                        "(?s)(id: t2\n +says:\n +- \\{when: )\"trust >= 7\"",
                        "$1\"said t1.cold and not said t1.warm\""));

        assertThat(says(Talk.of(remembers, 1, List.of(COLD), DialogueFixture.ENGLISH)))
                .isEqualTo("Well, tell me.");
        assertThat(says(Talk.of(remembers, 1, List.of(WARM), DialogueFixture.ENGLISH)))
                .isNotEqualTo("Well, tell me.");
    }

    @Test
    void a_way_can_depend_on_how_it_is() {
        var file = aFile().replaceFirst(
                        "(effect: \\{irritation: 2, trust: -2}, why: \"Cold.\", next:) t2",
                        "$1 [{when: \"irritation >= 6\", to: t3}, {to: t2}]");

        var now = Talk.of(read(file), 1, List.of(COLD), DialogueFixture.ENGLISH).now();

        assertThat(now)
                .isInstanceOfSatisfying(
                        Asked.class, asked -> assertThat(asked.turn().id()).isEqualTo("t3"));
    }

    private static String says(Talk talk) {
        return ((Asked) talk.now()).shown().says();
    }

    private static Ending.Kind ending(List<? extends Move> moves) {
        return ((Over) talk(1, moves.toArray(Move[]::new)).now()).ending().kind();
    }

    private static Talk talk(long seed, Move... moves) {
        return talk(seed, List.of(moves));
    }

    private static Talk talk(long seed, List<Move> moves) {
        return Talk.of(aDialogue(), seed, moves, DialogueFixture.ENGLISH);
    }
}
