package nl.peil.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import nl.peil.draft.Reading.Line;
import nl.peil.draft.Reading.Piece;
import nl.peil.draft.Reading.Place;
import nl.peil.tone.Kind;
import nl.peil.tone.Remark;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final String TEXT = "Je bent altijd te laat.";

    @Test
    void words_with_a_remark_are_marked_and_none_are_lost() {
        var reading = Reading.of(TEXT, List.of(remark(Kind.BLAME, 0, 14), remark(Kind.ABSOLUTE, 8, 22)));

        assertThat(reading.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(TEXT);
        assertThat(reading.pieces())
                .containsExactly(
                        new Piece("Je bent ", true),
                        new Piece("altijd", true),
                        new Piece(" te laat", true),
                        new Piece(".", false));
    }

    @Test
    void remarks_whose_words_overlap_are_read_together() {
        var reading = Reading.of(
                TEXT, List.of(remark(Kind.BLAME, 0, 14), remark(Kind.ABSOLUTE, 8, 14), remark(Kind.THREAT, 15, 22)));

        assertThat(reading.places())
                .extracting(Place::words, place -> place.lines().size())
                .containsExactly(tuple("Je bent altijd", 2), tuple("te laat", 1));
        assertThat(reading.size()).isEqualTo(2);
    }

    @Test
    void a_remark_about_the_whole_marks_no_words() {
        var reading = Reading.of(TEXT, List.of(remark(Kind.NO_REQUEST, TEXT.length(), TEXT.length())));

        assertThat(reading.pieces()).containsExactly(new Piece(TEXT, false));
        assertThat(reading.whole()).singleElement().extracting(Line::kind).isEqualTo(Kind.NO_REQUEST);
        assertThat(reading.places()).isEmpty();
    }

    @Test
    void nothing_typed_is_nothing_to_mark() {
        assertThat(Reading.of("", List.of()).pieces()).isEmpty();
    }

    @Test
    void two_remarks_that_hurt_make_it_heated_and_soft_ones_do_not() {
        assertThat(Reading.of(TEXT, List.of(remark(Kind.BLAME, 0, 7))).heated()).isFalse();
        assertThat(Reading.of(TEXT, List.of(remark(Kind.BLAME, 0, 7), remark(Kind.THREAT, 8, 22)))
                        .heated())
                .isTrue();
        assertThat(Reading.of(TEXT, List.of(remark(Kind.EVASION, 0, 7), remark(Kind.DEFENCE, 8, 22)))
                        .heated())
                .isFalse();
    }

    private static Remark remark(Kind kind, int from, int to) {
        return new Remark("rule", kind, from, to, "why", "instead");
    }
}
