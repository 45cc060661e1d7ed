package nl.peil.agreement;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import nl.peil.practice.Axis;
import nl.peil.practice.WorkingStyle;
import org.jspecify.annotations.Nullable;

/// Where one side stands on the five axes, as it is kept and typed: 1 to 5, or [#ANY] where it doesn't matter.
///
/// Only a form that is still being filled in has an axis without a point.
public record Points(
        @Nullable Integer structure,
        @Nullable Integer lead,
        @Nullable Integer start,
        @Nullable Integer homework,
        @Nullable Integer directness) {

    static final int ANY = 0;

    public static Points of(WorkingStyle style) {
        return new Points(
                kept(style, Axis.STRUCTURE),
                kept(style, Axis.LEAD),
                kept(style, Axis.START),
                kept(style, Axis.HOMEWORK),
                kept(style, Axis.DIRECTNESS));
    }

    @Nullable
    Integer on(Axis axis) {
        return switch (axis) {
            case STRUCTURE -> structure;
            case LEAD -> lead;
            case START -> start;
            case HOMEWORK -> homework;
            case DIRECTNESS -> directness;
        };
    }

    WorkingStyle style() {
        Map<Axis, Integer> points = new EnumMap<>(Axis.class);
        for (var axis : Axis.values()) {
            var point = on(axis);
            if (point != null && point != ANY) points.put(axis, point);
        }
        return new WorkingStyle(points);
    }

    private static int kept(WorkingStyle style, Axis axis) {
        OptionalInt point = style.at(axis);
        return point.orElse(ANY);
    }
}
