package nl.peil.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.peil.learning.dialogue.Measure;
import nl.peil.learning.dialogue.State;
import nl.peil.learning.dialogue.Step;
import org.jspecify.annotations.Nullable;

/// The course of two of the four over a talk, as shapes for an SVG of [#WIDE] by [#TALL], and in words.
///
/// @param turns where each turn stands, from the left
record TalkPicture(List<Line> lines, List<Double> turns) {

    static final int WIDE = 360;
    static final int TALL = 176;

    private static final int LEFT = 56;
    private static final int RIGHT = 350;
    private static final int TOP = 14;
    private static final int BOTTOM = 142;

    enum Much {
        LITTLE,
        FAIR,
        MUCH
    }

    /// @param d the path of the line
    /// @param turn the one at which it moved most; nothing when it never moved
    record Line(
            Measure measure,
            String d,
            List<Dot> dots,
            Much from,
            Much to,
            @Nullable Integer turn,
            boolean up) {}

    record Dot(double x, double y) {}

    /// @param steps at least one
    static TalkPicture of(List<Step> steps, Measure... measures) {
        var states = new ArrayList<State>();
        states.add(steps.getFirst().asked().state());
        steps.forEach(step -> states.add(step.after()));
        var lines = new ArrayList<Line>();
        for (var measure : measures) {
            lines.add(line(
                    measure, states.stream().map(state -> state.of(measure)).toList()));
        }
        var turns = new ArrayList<Double>();
        for (int turn = 1; turn <= steps.size(); turn++) turns.add(x(turn, steps.size()));
        return new TalkPicture(List.copyOf(lines), List.copyOf(turns));
    }

    private static Line line(Measure measure, List<Integer> values) {
        var dots = new ArrayList<Dot>();
        int biggest = 0;
        int most = 0;
        for (int at = 0; at < values.size(); at++) {
            dots.add(new Dot(x(at, values.size() - 1), y(values.get(at))));
            int by = at == 0 ? 0 : values.get(at) - values.get(at - 1);
            if (Math.abs(by) > Math.abs(most)) {
                most = by;
                biggest = at;
            }
        }
        return new Line(
                measure,
                "M" + dots.stream().map(dot -> dot.x + " " + dot.y).collect(Collectors.joining("L")),
                dots,
                much(values.getFirst()),
                much(values.getLast()),
                biggest == 0 ? null : biggest,
                most > 0);
    }

    private static Much much(int value) {
        return value <= 3 ? Much.LITTLE : value <= 6 ? Much.FAIR : Much.MUCH;
    }

    private static double x(int at, int last) {
        return round(LEFT + (double) at * (RIGHT - LEFT) / last);
    }

    private static double y(int value) {
        return round(BOTTOM - (double) value * (BOTTOM - TOP) / State.MOST);
    }

    private static double round(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.1f", value));
    }
}
