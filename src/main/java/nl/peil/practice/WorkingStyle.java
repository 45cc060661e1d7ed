package nl.peil.practice;

import java.util.Map;
import java.util.OptionalInt;

/// Where somebody stands on the five axes.
///
/// @param points 1 to 5 for an axis; an axis that is absent doesn't matter to this person
public record WorkingStyle(Map<Axis, Integer> points) {

    /// Nothing said about any axis.
    public static final WorkingStyle OPEN = new WorkingStyle(Map.of());

    public WorkingStyle {
        points.forEach((axis, point) -> {
            if (point < 1 || point > 5) throw new IllegalArgumentException(axis + ": " + point);
        });
        points = Map.copyOf(points);
    }

    public OptionalInt at(Axis axis) {
        var point = points.get(axis);
        return point == null ? OptionalInt.empty() : OptionalInt.of(point);
    }
}
