package nl.peil.warning.engine;

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
        return switch (item) {
            case HEARD -> heard;
            case GOALS -> goals;
            case STRUCTURE -> structure;
            case DIRECTION -> direction;
            case EXPERTISE -> expertise;
        };
    }
}
