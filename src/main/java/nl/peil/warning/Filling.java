package nl.peil.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import nl.peil.warning.engine.Bucket;
import nl.peil.warning.engine.Reading;

/// How high the water stood after each session, below the trend and on the same places across.
///
/// @param water its outline, in a picture of [#ACROSS] by [#TALL] that stretches
/// @param dots one a session
/// @param rim how far down the rim is
record Filling(String water, String line, List<Dot> dots, double rim) {

    static final int ACROSS = 1000;
    static final int TALL = 120;

    /// As the trend has them.
    private static final double LEFT = 0.13;

    private static final double RIGHT = 0.96;

    /// The highest there is room for: a good bit over the rim, and more when it stood higher.
    private static final int USUAL_TOP = 1250;

    /// @param x a share of the width, such as `12.5%`
    /// @param percent of a full bucket
    record Dot(String x, double y, LocalDate date, int percent, boolean over) {}

    static Filling of(Course course) {
        var levels = new TreeMap<LocalDate, Reading>();
        course.readings().forEach(reading -> levels.put(reading.date(), reading));
        int top = Math.max(
                USUAL_TOP,
                levels.values().stream().mapToInt(Reading::level).max().orElse(0) + 100);
        var meetings = course.meetings();
        var dots = new ArrayList<Dot>();
        var line = new StringBuilder();
        for (int i = 0; i < meetings.size(); i++) {
            var reading = levels.get(meetings.get(i).date());
            if (reading == null) continue;
            double across =
                    meetings.size() == 1 ? (LEFT + RIGHT) / 2 : LEFT + (RIGHT - LEFT) * i / (meetings.size() - 1);
            double y = TALL - (double) TALL * reading.level() / top;
            line.append(line.isEmpty() ? "M" : " L")
                    .append(number(across * ACROSS))
                    .append(' ')
                    .append(number(y));
            dots.add(new Dot(
                    number(across * 100) + "%",
                    Math.rint(y * 100) / 100,
                    reading.date(),
                    reading.percent(),
                    reading.alert()));
        }
        return new Filling(
                water(dots, line), line.toString(), List.copyOf(dots), TALL - (double) TALL * Bucket.RIM / top);
    }

    public int highest() {
        return dots.stream().mapToInt(Dot::percent).max().orElse(0);
    }

    private static String water(List<Dot> dots, CharSequence line) {
        if (dots.size() < 2) return "";
        return line + " L" + across(dots.getLast()) + " " + TALL + " L" + across(dots.getFirst()) + " " + TALL + "Z";
    }

    private static String across(Dot dot) {
        return number(Double.parseDouble(dot.x().replace("%", "")) / 100 * ACROSS);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
