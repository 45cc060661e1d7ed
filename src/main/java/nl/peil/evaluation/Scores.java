package nl.peil.evaluation;

import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The five scores of one side: each 0 to 10 in halves, or blank.
public record Scores(
        @Nullable Double heard,
        @Nullable Double goals,
        @Nullable Double structure,
        @Nullable Double direction,
        @Nullable Double expertise) {

    public static final Scores NONE = new Scores(null, null, null, null, null);

    public Scores {
        for (var score : Arrays.asList(heard, goals, structure, direction, expertise)) {
            if (score != null && !isScore(score)) throw new IllegalArgumentException("not a score: " + score);
        }
    }

    /// Whether this is 0 to 10 in halves.
    public static boolean isScore(double score) {
        return score >= 0 && score <= 10 && score * 2 == Math.rint(score * 2);
    }

    /// A number as people type it, with a comma or a point; nothing for a blank.
    ///
    /// @throws NumberFormatException when it is no number
    public static @Nullable Double typed(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : (Double) Double.parseDouble(text.strip().replace(',', '.'));
    }

    static Scores typed(
            @Nullable String heard,
            @Nullable String goals,
            @Nullable String structure,
            @Nullable String direction,
            @Nullable String expertise) {
        return new Scores(typed(heard), typed(goals), typed(structure), typed(direction), typed(expertise));
    }

    public @Nullable Double of(Item item) {
        return switch (item) {
            case HEARD -> heard;
            case GOALS -> goals;
            case STRUCTURE -> structure;
            case DIRECTION -> direction;
            case EXPERTISE -> expertise;
        };
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    /// The mean of what was given.
    OptionalDouble mean() {
        return Stream.of(Item.values())
                .map(this::of)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
    }
}
