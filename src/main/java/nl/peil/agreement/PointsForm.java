package nl.peil.agreement;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import nl.peil.platform.Typed;
import nl.peil.practice.Axis;
import org.jspecify.annotations.Nullable;

/// A point on each of the five axes, as it is chosen: `1` to `5`, or nothing where it doesn't matter. Before the choice
/// it is [#NOT_YET].
record PointsForm(
        @Pattern(regexp = POINT, message = "{agreement.ask.missing.STRUCTURE}")
        String structure,

        @Pattern(regexp = POINT, message = "{agreement.ask.missing.LEAD}")
        String lead,

        @Pattern(regexp = POINT, message = "{agreement.ask.missing.START}")
        String start,

        @Pattern(regexp = POINT, message = "{agreement.ask.missing.HOMEWORK}")
        String homework,

        @Pattern(regexp = POINT, message = "{agreement.ask.missing.DIRECTNESS}")
        String directness,

        @Size(max = 500, message = "{agreement.ask.words.long}")
        String words) {

    private static final String NOT_YET = "?";
    private static final String POINT = "[1-5]?";

    PointsForm {
        structure = Objects.requireNonNullElse(structure, NOT_YET);
        lead = Objects.requireNonNullElse(lead, NOT_YET);
        start = Objects.requireNonNullElse(start, NOT_YET);
        homework = Objects.requireNonNullElse(homework, NOT_YET);
        directness = Objects.requireNonNullElse(directness, NOT_YET);
        words = Objects.requireNonNullElse(words, "");
    }

    static PointsForm of(@Nullable Points points, @Nullable String words) {
        return points == null
                ? new PointsForm(NOT_YET, NOT_YET, NOT_YET, NOT_YET, NOT_YET, "")
                : new PointsForm(
                        shown(points.structure()),
                        shown(points.lead()),
                        shown(points.start()),
                        shown(points.homework()),
                        shown(points.directness()),
                        words == null ? "" : words);
    }

    /// The axes, in the order that they are asked.
    public List<Axis> axes() {
        return List.of(Axis.values());
    }

    Points points() {
        return new Points(kept(structure), kept(lead), kept(start), kept(homework), kept(directness));
    }

    @Nullable
    String wordsOrNothing() {
        return Typed.orNothing(words);
    }

    private static String shown(@Nullable Integer point) {
        return point == null || point == Points.ANY ? "" : point.toString();
    }

    private static int kept(String chosen) {
        return chosen.isEmpty() ? Points.ANY : Integer.parseInt(chosen);
    }
}
