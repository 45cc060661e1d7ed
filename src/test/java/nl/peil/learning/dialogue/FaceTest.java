package nl.peil.learning.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import nl.peil.learning.dialogue.Face.Brows;
import nl.peil.learning.dialogue.Face.Eyes;
import nl.peil.learning.dialogue.Face.Mouth;
import nl.peil.learning.dialogue.Face.Posture;
import nl.peil.learning.dialogue.Face.Voice;
import nl.peil.learning.dialogue.Person.Shows;
import org.junit.jupiter.api.Test;

class FaceTest {

    @Test
    void trust_smiles_and_leans_forward() {
        assertThat(Face.of(new State(8, 2, 6, 6), Shows.PLAINLY))
                .isEqualTo(new Face(Brows.SOFT, Eyes.BRIGHT, Mouth.SMILE, Posture.FORWARD));
    }

    @Test
    void anger_shows_plainly_or_behind_a_polite_mouth() {
        var angry = new State(5, 7, 5, 5);

        assertThat(Face.of(angry, Shows.PLAINLY))
                .isEqualTo(new Face(Brows.KNIT, Eyes.SHARP, Mouth.TIGHT, Posture.FORWARD));
        assertThat(Face.of(angry, Shows.LITTLE))
                .isEqualTo(new Face(Brows.KNIT, Eyes.ON_YOU, Mouth.POLITE, Posture.CROSSED));
    }

    @Test
    void on_the_phone_only_the_voice_comes_through() {
        assertThat(Face.of(new State(8, 2, 6, 6), Shows.LITTLE).voice()).isEqualTo(Voice.WARM);
        assertThat(Face.of(new State(5, 5, 5, 5), Shows.LITTLE).voice()).isEqualTo(Voice.CALM);
        assertThat(Face.of(new State(2, 5, 5, 5), Shows.LITTLE).voice()).isEqualTo(Voice.HESITANT);
        assertThat(Face.of(new State(5, 5, 5, 2), Shows.LITTLE).voice()).isEqualTo(Voice.FAINT);
        assertThat(Face.of(new State(5, 7, 5, 5), Shows.LITTLE).voice()).isEqualTo(Voice.TIGHT);
        assertThat(Face.of(new State(5, 9, 5, 5), Shows.PLAINLY).voice()).isEqualTo(Voice.LOUD);
    }

    @Test
    void who_does_not_trust_looks_away_and_who_has_no_say_looks_down() {
        assertThat(Face.of(new State(2, 4, 5, 5), Shows.PLAINLY).eyes()).isEqualTo(Eyes.AWAY);
        assertThat(Face.of(new State(5, 4, 5, 2), Shows.PLAINLY).eyes()).isEqualTo(Eyes.DOWN);
    }
}
