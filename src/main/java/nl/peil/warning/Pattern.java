package nl.peil.warning;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import nl.peil.evaluation.Item;
import nl.peil.evaluation.SharedScore;
import org.jspecify.annotations.Nullable;

/// How one of the five goes over all clients of an organizer, compared with her own past.
///
/// Every collaboration counts once, by the mean of what its client shared in that time: one that met often weighs no
/// more than another. *Now* is this month and the two before it, *earlier* the twelve months before those. Lower it is
/// called only when it is by half a point or more, and by more than twice the standard error of the difference (Welch):
/// about once in forty times that comes by chance.
///
/// @param now over the collaborations of these three months; nothing below [#FEWEST]
/// @param earlier over those of the year before; nothing below [#FEWEST]
/// @param since the month from which on it stayed under that, when it is lower
record Pattern(
        Item item,
        @Nullable Average now,
        @Nullable Average earlier,
        @Nullable LocalDate since) {

    /// Below so many collaborations it says something about one of them rather than about her.
    static final int FEWEST = 5;

    static final int NOW_MONTHS = 3;
    static final int EARLIER_MONTHS = 12;

    private static final double WORTH_NAMING = 0.5;
    private static final double ERRORS = 2;

    /// @param of how many collaborations it is the mean
    /// @param spread the variance between them
    record Average(double mean, int of, double spread) {

        static @Nullable Average of(Collection<SharedScore> scores) {
            var means = means(scores);
            return means.size() < FEWEST ? null : of(means);
        }

        private static Average of(List<Double> means) {
            double mean =
                    means.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            double squares = means.stream()
                    .mapToDouble(one -> (one - mean) * (one - mean))
                    .sum();
            return new Average(mean, means.size(), squares / Math.max(1, means.size() - 1));
        }

        private static List<Double> means(Collection<SharedScore> scores) {
            return scores.stream().collect(groupingBy(SharedScore::collaboration)).values().stream()
                    .map(of -> of.stream().mapToDouble(SharedScore::total).sum()
                            / of.stream().mapToInt(SharedScore::given).sum())
                    .toList();
        }
    }

    /// @param scores of this one of the five
    /// @param today in the practice's zone
    static Pattern of(Item item, Collection<SharedScore> scores, LocalDate today) {
        var from = from(today);
        var now = Average.of(
                scores.stream().filter(score -> !score.month().isBefore(from)).toList());
        var earlier = Average.of(
                scores.stream().filter(score -> score.month().isBefore(from)).toList());
        if (now == null || earlier == null || !isLower(now, earlier)) return new Pattern(item, now, earlier, null);
        return new Pattern(item, now, earlier, since(scores, earlier.mean(), from));
    }

    /// The first month of what counts as now.
    static LocalDate from(LocalDate today) {
        return today.withDayOfMonth(1).minusMonths(NOW_MONTHS - 1L);
    }

    boolean isLower() {
        return since != null;
    }

    private static boolean isLower(Average now, Average earlier) {
        double difference = earlier.mean() - now.mean();
        double error = Math.sqrt(now.spread() / now.of() + earlier.spread() / earlier.of());
        return difference >= WORTH_NAMING && difference > ERRORS * error;
    }

    /// The first of the latest months in a row that were all under it; when the very last wasn't, that of the three.
    /// A month without scores breaks nothing.
    private static LocalDate since(Collection<SharedScore> scores, double usual, LocalDate from) {
        var months = new TreeMap<LocalDate, List<SharedScore>>();
        scores.forEach(score ->
                months.computeIfAbsent(score.month(), _ -> new ArrayList<>()).add(score));
        var since = from;
        for (var month : months.descendingMap().entrySet()) {
            if (Average.of(Average.means(month.getValue())).mean() >= usual) break;
            since = month.getKey();
        }
        return since;
    }
}
