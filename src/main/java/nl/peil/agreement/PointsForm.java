package nl.peil.agreement;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import nl.peil.practice.Axis;
import org.jspecify.annotations.Nullable;

/// A point on each of the five axes, as it is chosen: `1` to `5`, `0` where it doesn't matter, empty before the choice.
record PointsForm(
        @Pattern(regexp = "[0-5]", message = "{agreement.ask.missing}") String structure,
        @Pattern(regexp = "[0-5]", message = "{agreement.ask.missing}") String lead,
        @Pattern(regexp = "[0-5]", message = "{agreement.ask.missing}") String start,
        @Pattern(regexp = "[0-5]", message = "{agreement.ask.missing}") String homework,
        @Pattern(regexp = "[0-5]", message = "{agreement.ask.missing}") String directness,
        @Size(max = 500, message = "{agreement.ask.words.long}")
        String words) {

    PointsForm {
        structure = Objects.requireNonNullElse(structure, "");
        lead = Objects.requireNonNullElse(lead, "");
        start = Objects.requireNonNullElse(start, "");
        homework = Objects.requireNonNullElse(homework, "");
        directness = Objects.requireNonNullElse(directness, "");
        words = Objects.requireNonNullElse(words, "");
    }

    static PointsForm of(@Nullable Points points, @Nullable String words) {
        return points == null
                ? new PointsForm("", "", "", "", "", "")
                : new PointsForm(
                        String.valueOf(points.structure()),
                        String.valueOf(points.lead()),
                        String.valueOf(points.start()),
                        String.valueOf(points.homework()),
                        String.valueOf(points.directness()),
                        words == null ? "" : words);
    }

    /// For an axis of the page: what is chosen there.
    public String on(Axis axis) {
        return switch (axis) {
            case STRUCTURE -> structure;
            case LEAD -> lead;
            case START -> start;
            case HOMEWORK -> homework;
            case DIRECTNESS -> directness;
        };
    }

    /// The name of an axis' field.
    public String field(Axis axis) {
        return axis.name().toLowerCase(Locale.ROOT);
    }

    Points points() {
        return new Points(
                Integer.valueOf(structure),
                Integer.valueOf(lead),
                Integer.valueOf(start),
                Integer.valueOf(homework),
                Integer.valueOf(directness));
    }

    @Nullable String wordsOrNothing() {
        return words.isBlank() ? null : words.strip();
    }
}
