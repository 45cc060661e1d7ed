package nl.peil.warning;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.peil.evaluation.Item;
import nl.peil.warning.Pattern.Average;
import org.jspecify.annotations.Nullable;

/// An organizer's own patterns, what runs lower first.
///
/// @param lines empty below five collaborations
/// @param seen collaborations in which something was shared since `from`
record PatternsPage(List<Line> lines, int seen, int fewest, LocalDate from) {

    enum Course {
        LOWER,
        SAME,
        /// there is no earlier year of five collaborations
        NEW
    }

    /// Which of the five run lower than she is used to, the lowest first.
    List<Item> lower() {
        return lines.stream()
                .filter(line -> line.course() == Course.LOWER)
                .map(Line::item)
                .toList();
    }

    /// @param nowX where it stands on a scale that is as wide as its place
    record Line(
            Item item,
            Course course,
            double now,
            int of,
            @Nullable Double earlier,
            int earlierOf,
            @Nullable LocalDate since,
            String nowX,
            @Nullable String earlierX) {

        static Line of(Pattern pattern) {
            var now = Objects.requireNonNull(pattern.now());
            var earlier = pattern.earlier();
            return new Line(
                    pattern.item(),
                    pattern.isLower() ? Course.LOWER : earlier == null ? Course.NEW : Course.SAME,
                    rounded(now),
                    now.of(),
                    earlier == null ? null : (Double) rounded(earlier),
                    earlier == null ? 0 : earlier.of(),
                    pattern.since(),
                    x(rounded(now)),
                    earlier == null ? null : x(rounded(earlier)));
        }

        private static double rounded(Average average) {
            return Math.rint(average.mean() * 10) / 10;
        }

        private static String x(double score) {
            return String.format(Locale.ROOT, "%.1f%%", 5 + 9 * score);
        }
    }

    static PatternsPage of(List<Pattern> patterns, int seen, LocalDate from) {
        return new PatternsPage(
                patterns.stream()
                        .filter(pattern -> pattern.now() != null)
                        .map(Line::of)
                        .sorted(comparing(Line::course).thenComparing(comparingDouble(Line::now)))
                        .toList(),
                seen,
                Pattern.FEWEST,
                from);
    }

    public boolean isTooFew() {
        return lines.isEmpty();
    }

    /// Whether nothing runs lower than before.
    public boolean isSteady() {
        return lower().isEmpty();
    }
}
