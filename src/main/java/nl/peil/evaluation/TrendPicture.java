package nl.peil.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The trend as shapes for an SVG that is as wide as its place: across everything is a share of the width, upwards it
/// is in pixels. So words keep their size on a phone, on a wall and on paper.
///
/// Lines are drawn in a picture of [#ACROSS] by [#TALL] that stretches; dots, marks and words are placed on top of it,
/// counted from its upper edge.
record TrendPicture(
        List<Rung> rungs,
        List<String> clientLines,
        List<String> organizerWater,
        List<String> organizerLines,
        List<Dot> clientDots,
        List<Dot> organizerDots,
        List<Mark> frictions,
        List<Mark> repairs,
        List<Mark> notHeld,
        List<When> dates,
        boolean years) {

    static final int ACROSS = 1000;
    static final int TALL = 200;

    private static final int MARGIN = 16;

    /// Room for marks: above the board for what rubbed, below it for what wasn't held.
    private static final int LANE = 20;

    private static final double LEFT = 0.13;
    private static final double RIGHT = 0.96;
    private static final int MOST_DATES = 4;

    /// A line of the gauge board.
    record Rung(int score, double y) {}

    /// @param x a share of the width, such as `12.5%`
    record Dot(String x, double y) {}

    record Mark(String x, String kind) {}

    /// @param anchor the side of the words that stands at `x`, so that none leave the picture
    record When(String x, String anchor, LocalDate date) {}

    static TrendPicture of(List<TrendPoint> points) {
        return new Drawing(points).picture();
    }

    /// How far down the board begins.
    public int top() {
        return frictions.isEmpty() ? MARGIN : MARGIN + LANE;
    }

    /// Where the dates stand, from the top of the board.
    public int foot() {
        return TALL + LANE + (notHeld.isEmpty() && repairs.isEmpty() ? 0 : LANE);
    }

    public int height() {
        return top() + foot() + MARGIN / 2;
    }

    private record Drawing(List<TrendPoint> points) {

        TrendPicture picture() {
            Function<TrendPoint, @Nullable Double> client =
                    point -> point.client().value();
            Function<TrendPoint, @Nullable Double> organizer =
                    point -> point.organizer().value();
            return new TrendPicture(
                    IntStream.rangeClosed(0, 5)
                            .mapToObj(step -> new Rung(step * 2, up(step * 2)))
                            .toList(),
                    runs(client).stream().map(run -> line(run, client)).toList(),
                    runs(organizer).stream().map(run -> water(run, organizer)).toList(),
                    runs(organizer).stream().map(run -> line(run, organizer)).toList(),
                    dots(client),
                    dots(organizer),
                    marks(point -> point.friction() == Friction.SMALL || point.friction() == Friction.BIG),
                    marks(TrendPoint::repaired),
                    marks(point -> point.happened() != TrendPoint.Happened.HELD),
                    dates(),
                    spansYears());
        }

        /// Neighbouring sessions that both have a score; a gap ends a run.
        private List<List<Integer>> runs(Function<TrendPoint, @Nullable Double> score) {
            var runs = new ArrayList<List<Integer>>();
            var run = new ArrayList<Integer>();
            for (int i = 0; i <= points.size(); i++) {
                if (i < points.size() && score.apply(points.get(i)) != null) {
                    run.add(i);
                } else if (!run.isEmpty()) {
                    runs.add(List.copyOf(run));
                    run.clear();
                }
            }
            return runs.stream().filter(some -> some.size() > 1).toList();
        }

        private String line(List<Integer> run, Function<TrendPoint, @Nullable Double> score) {
            var path = new StringBuilder();
            for (int i : run) {
                path.append(path.isEmpty() ? "M" : " L")
                        .append(number(across(i) * ACROSS))
                        .append(' ')
                        .append(number(up(value(score, i))));
            }
            return path.toString();
        }

        private String water(List<Integer> run, Function<TrendPoint, @Nullable Double> score) {
            return line(run, score) + " L" + number(across(run.getLast()) * ACROSS) + " " + TALL + " L"
                    + number(across(run.getFirst()) * ACROSS) + " " + TALL + "Z";
        }

        private List<Dot> dots(Function<TrendPoint, @Nullable Double> score) {
            return at(point -> score.apply(point) != null)
                    .mapToObj(i -> new Dot(x(i), up(value(score, i))))
                    .toList();
        }

        private List<Mark> marks(Predicate<TrendPoint> marked) {
            return at(marked).mapToObj(i -> new Mark(x(i), kind(points.get(i)))).toList();
        }

        private static String kind(TrendPoint point) {
            return point.friction() == null ? "" : point.friction().name().toLowerCase(Locale.ROOT);
        }

        private List<When> dates() {
            int last = points.size() - 1;
            if (last < 0) return List.of();
            var chosen = new TreeSet<Integer>();
            int labels = Math.min(MOST_DATES, points.size());
            for (int label = 0; label < labels; label++) {
                chosen.add(labels == 1 ? 0 : Math.round((float) label * last / (labels - 1)));
            }
            return chosen.stream()
                    .map(i -> new When(x(i), anchor(i, last), points.get(i).date()))
                    .toList();
        }

        private static String anchor(int i, int last) {
            if (last == 0) return "middle";
            if (i == 0) return "start";
            return i == last ? "end" : "middle";
        }

        private boolean spansYears() {
            return Stream.of(points)
                    .filter(some -> !some.isEmpty())
                    .anyMatch(some -> some.getFirst().date().getYear()
                            != some.getLast().date().getYear());
        }

        private IntStream at(Predicate<TrendPoint> wanted) {
            return IntStream.range(0, points.size()).filter(i -> wanted.test(points.get(i)));
        }

        private double value(Function<TrendPoint, @Nullable Double> score, int i) {
            return java.util.Objects.requireNonNull(score.apply(points.get(i)));
        }

        private double across(int i) {
            if (points.size() == 1) return (LEFT + RIGHT) / 2;
            return LEFT + (RIGHT - LEFT) * i / (points.size() - 1);
        }

        private String x(int i) {
            return number(across(i) * 100) + "%";
        }

        private static double up(double score) {
            return TALL - score * TALL / 10;
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, "%.2f", value);
        }
    }
}
