package nl.peil.warning.engine;

import java.nio.ByteBuffer;

/// Five scores, each 0 to 10; `NaN` is a blank.
public record Scores(double heard, double goals, double structure, double direction, double expertise) {

    /// All five left blank.
    public static final Scores BLANK = new Scores(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /// @throws IllegalArgumentException for a score under 0 or over 10
    public Scores {
        require(heard);
        require(goals);
        require(structure);
        require(direction);
        require(expertise);
    }

    private static void require(double score) {
        if (score < 0 || score > 10) throw new IllegalArgumentException("a score is 0 to 10: " + score);
    }

    public double of(Item item) {
        return at(item.place());
    }

    double at(int item) {
        return switch (item) {
            case 0 -> heard;
            case 1 -> goals;
            case 2 -> structure;
            case 3 -> direction;
            default -> expertise;
        };
    }

    boolean isBlank() {
        return Double.isNaN(mean());
    }

    /// The mean of what was given; `NaN` when nothing was.
    public double mean() {
        double sum = 0;
        int given = 0;
        for (int item = 0; item < Strain.ITEMS; item++) {
            double score = at(item);
            if (Double.isNaN(score)) continue;
            sum += score;
            given++;
        }
        return sum / given;
    }

    void write(ByteBuffer bytes) {
        for (int item = 0; item < Strain.ITEMS; item++) bytes.putDouble(at(item));
    }

    static Scores read(ByteBuffer bytes) {
        return new Scores(
                bytes.getDouble(), bytes.getDouble(), bytes.getDouble(), bytes.getDouble(), bytes.getDouble());
    }
}
