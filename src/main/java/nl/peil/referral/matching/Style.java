package nl.peil.referral.matching;

import java.util.stream.IntStream;

/// Where somebody stands between the two ends of each of five axes of working style: 1 to 5, or 0 for no preference.
/// The axes are those of a practice's profile, in their order.
public record Style(int structure, int lead, int start, int homework, int directness) {

    public static final Style OPEN = new Style(0, 0, 0, 0, 0);

    private static final int AXES = 5;

    /// The ends are four points apart.
    private static final int WIDEST = 4;

    /// What one says nothing about fits half.
    private static final double UNKNOWN = 0.5;

    /// @throws IllegalArgumentException for a point that isn't 0 to 5
    public Style {
        for (int point : new int[] {structure, lead, start, homework, directness}) {
            if (point < 0 || point > WIDEST + 1) throw new IllegalArgumentException("point: " + point);
        }
    }

    /// @param axis counted from 0
    public int at(int axis) {
        return switch (axis) {
            case 0 -> structure;
            case 1 -> lead;
            case 2 -> start;
            case 3 -> homework;
            default -> directness;
        };
    }

    /// Three bits an axis.
    int packed() {
        int packed = 0;
        for (int axis = 0; axis < AXES; axis++) packed |= at(axis) << (3 * axis);
        return packed;
    }

    /// How well two styles go together, 0 to 1: the mean over the axes that the first one cares about. 0.5 when it
    /// cares about none.
    static double fit(int wanted, int offered) {
        double sum = 0;
        int cared = 0;
        for (int axis = 0; axis < AXES; axis++) {
            int want = (wanted >> (3 * axis)) & 7;
            if (want == 0) continue;
            int have = (offered >> (3 * axis)) & 7;
            cared++;
            sum += have == 0 ? UNKNOWN : 1 - Math.abs(want - have) / (double) WIDEST;
        }
        return cared == 0 ? UNKNOWN : sum / cared;
    }

    /// The axes on which two styles are the same or one point apart, and that both care about.
    int[] sharedWith(Style other) {
        return IntStream.range(0, AXES)
                .filter(axis -> at(axis) > 0 && other.at(axis) > 0 && Math.abs(at(axis) - other.at(axis)) <= 1)
                .toArray();
    }
}
