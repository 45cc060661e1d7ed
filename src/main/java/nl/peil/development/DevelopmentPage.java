package nl.peil.development;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A year of learning, as she whose it is sees it.
///
/// @param name hers, for on paper
/// @param lines what she did, by kind
/// @param total nothing where no points are counted
/// @param years those that hold something, the newest first, this one included
record DevelopmentPage(
        int year,
        String name,
        List<Entry> entries,
        List<Line> lines,
        BigDecimal hours,
        @Nullable Total total,
        List<Year> years,
        List<Ask> asks,
        boolean setElsewhere,
        boolean canSet) {

    /// @param points that count; nothing where no points are counted for this kind
    /// @param over made, beyond what counts in a year
    record Line(
            EntryKind kind,
            BigDecimal hours,
            int times,
            @Nullable BigDecimal points,
            @Nullable BigDecimal over,
            @Nullable Integer atMost) {}

    record Total(BigDecimal points, @Nullable Integer goal) {

        /// How far the year is: it says what there is, and no more.
        public String step() {
            if (goal == null) return "no-goal";
            return left().signum() <= 0 ? "reached" : "left";
        }

        public BigDecimal left() {
            return goal == null ? BigDecimal.ZERO : BigDecimal.valueOf(goal).subtract(points);
        }
    }

    record Year(int year, BigDecimal hours, @Nullable BigDecimal points) {}

    /// @param client nothing at a peer review
    record Ask(UUID subject, LookBack.Kind kind, @Nullable String client) {}

    static DevelopmentPage of(
            int year,
            String name,
            List<Entry> all,
            PointScheme scheme,
            List<Ask> asks,
            boolean setElsewhere,
            boolean canSet) {
        var byYear = new TreeMap<Integer, List<Entry>>(
                all.stream().collect(Collectors.groupingBy(entry -> entry.day().getYear())));
        var entries = byYear.getOrDefault(year, List.of());
        return new DevelopmentPage(
                year,
                name,
                entries,
                lines(entries, scheme),
                hours(entries),
                scheme.isEmpty() ? null : new Total(scheme.counted(entries), scheme.goal()),
                byYear.descendingMap().entrySet().stream()
                        .map(one -> new Year(
                                one.getKey(),
                                hours(one.getValue()),
                                scheme.isEmpty() ? null : scheme.counted(one.getValue())))
                        .toList(),
                asks,
                setElsewhere,
                canSet);
    }

    private static List<Line> lines(List<Entry> entries, PointScheme scheme) {
        return Arrays.stream(EntryKind.values())
                .map(kind -> line(
                        kind,
                        entries.stream().filter(entry -> entry.kind() == kind).toList(),
                        scheme))
                .filter(line -> line.times() > 0)
                .toList();
    }

    private static Line line(EntryKind kind, List<Entry> entries, PointScheme scheme) {
        var rule = scheme.of(kind).orElse(null);
        if (rule == null) return new Line(kind, hours(entries), entries.size(), null, null, null);
        var counted = rule.counted(entries);
        var over = rule.made(entries).subtract(counted);
        return new Line(kind, hours(entries), entries.size(), counted, over.signum() > 0 ? over : null, rule.atMost());
    }

    private static BigDecimal hours(List<Entry> entries) {
        return Hours.of(entries.stream().mapToInt(Entry::minutes).sum());
    }
}
