package nl.peil.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The bucket as shapes for an SVG of [#WIDE] by [#TALL]: how high the water stands, and the drops in it.
///
/// The inside between bottom and rim is a full bucket, so the height of the water is the level, to scale. A drop's
/// surface grows with its size.
///
/// @param water the outline of the water, up to its surface; empty when there is none
/// @param surface where the water stands, from the top
/// @param half half of how wide the bucket is there
/// @param drops in the order they came in
record BucketPicture(String water, double surface, double half, boolean over, List<Drop> drops) {

    static final int WIDE = 288;
    static final int TALL = 272;

    private static final int MIDDLE = 156;
    private static final int RIM = 60;
    private static final int BOTTOM = 250;
    private static final int HALF_TOP = 108;
    private static final int HALF_BOTTOM = 82;

    /// How much lower than wide a ring round the bucket looks.
    private static final double FLAT = 0.12;

    /// Small drops stay big enough to read their number, and to tap beside each other.
    private static final double LEAST = 11;

    private static final double MOST = 26;
    private static final double GAP = 3;

    /// @param place from 1, the number that stands in it
    /// @param size half its width
    record Drop(int place, double x, double y, double size) {}

    /// @param level in thousandths
    /// @param sizes of the drops, in thousandths, the oldest first
    static BucketPicture of(int level, List<Integer> sizes) {
        double surface = up(Math.min(level, 1000));
        return new BucketPicture(
                level == 0 ? "" : water(surface), surface, half(surface), level > 1000, drops(surface, sizes));
    }

    /// How far down a share of the rim stands.
    static double up(double level) {
        return BOTTOM - level * (BOTTOM - RIM) / 1000;
    }

    public double rim() {
        return RIM;
    }

    public double flat() {
        return half * FLAT;
    }

    private static double half(double y) {
        return HALF_BOTTOM + (HALF_TOP - HALF_BOTTOM) * (BOTTOM - y) / (BOTTOM - RIM);
    }

    private static String water(double surface) {
        double top = half(surface);
        return "M%s %s L%s %d A%d %s 0 0 0 %d %d L%s %s A%s %s 0 0 1 %s %sZ"
                .formatted(
                        number(MIDDLE - top),
                        number(surface),
                        number(MIDDLE - HALF_BOTTOM),
                        BOTTOM,
                        HALF_BOTTOM,
                        number(HALF_BOTTOM * FLAT),
                        MIDDLE + HALF_BOTTOM,
                        BOTTOM,
                        number(MIDDLE + top),
                        number(surface),
                        number(top),
                        number(top * FLAT),
                        number(MIDDLE - top),
                        number(surface));
    }

    /// Row upon row from the bottom, as big as fits under the water; what doesn't fit floats on it.
    private static List<Drop> drops(double surface, List<Integer> sizes) {
        var drops = List.<Drop>of();
        for (double scale = 1.7; scale > 0.2; scale -= 0.1) {
            drops = drops(sizes, scale);
            if (drops.stream().allMatch(drop -> drop.y() - 1.4 * drop.size() >= surface)) return drops;
        }
        return drops;
    }

    private static List<Drop> drops(List<Integer> sizes, double scale) {
        var drops = new ArrayList<Drop>();
        double floor = BOTTOM + 2;
        int next = 0;
        while (next < sizes.size()) {
            double room = 2 * half(floor) - 14;
            double tallest = 0;
            double used = 0;
            int until = next;
            while (until < sizes.size()) {
                double size = size(sizes.get(until), scale);
                if (until > next && used + 2 * size + GAP > room) break;
                used += 2 * size + GAP;
                tallest = Math.max(tallest, size);
                until++;
            }
            double x = MIDDLE - (used - GAP) / 2;
            for (; next < until; next++) {
                double size = size(sizes.get(next), scale);
                drops.add(new Drop(next + 1, round(x + size), round(floor - size), round(size)));
                x += 2 * size + GAP;
            }
            floor -= 2.2 * tallest + GAP;
        }
        return List.copyOf(drops);
    }

    private static double size(int thousandths, double scale) {
        return Math.max(LEAST, Math.min(MOST, 1.2 * Math.sqrt(thousandths)) * scale);
    }

    private static double round(double value) {
        return Math.rint(value * 10) / 10;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
