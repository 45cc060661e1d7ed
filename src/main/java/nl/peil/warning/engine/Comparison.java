package nl.peil.warning.engine;

/// What a client gave, compared with what is usual with her: the mood that all five share, and what each does apart.
final class Comparison {

    private final Scores scores;
    private final double[] expected;
    private final double[] apart = new double[Strain.ITEMS];
    private final int given;
    private final double mood;
    private final double squares;

    /// @param scores at least one of them given
    /// @param expected each of the five, in points
    Comparison(Scores scores, double[] expected) {
        this.scores = scores;
        this.expected = expected;
        int count = 0;
        double sum = 0;
        for (int item = 0; item < Strain.ITEMS; item++) {
            if (isBlank(item)) continue;
            apart[item] = scores.at(item) - expected[item];
            sum += apart[item];
            count++;
        }
        given = count;
        mood = sum / count;
        double squared = 0;
        for (int item = 0; item < Strain.ITEMS; item++) {
            if (isBlank(item)) continue;
            apart[item] -= mood;
            squared += apart[item] * apart[item];
        }
        squares = squared;
    }

    boolean isBlank(int item) {
        return Double.isNaN(scores.at(item));
    }

    /// How many of the five were given.
    int given() {
        return given;
    }

    /// How far their mean is from what is usual, in points.
    double mood() {
        return mood;
    }

    /// How far one of the five is from what is usual with that mood, in points; 0 for a blank.
    double apart(int item) {
        return apart[item];
    }

    /// The sum of the squares of those.
    double squares() {
        return squares;
    }

    /// The score, or what was expected in the place of a blank.
    double filled(int item) {
        return isBlank(item) ? expected[item] : scores.at(item);
    }
}
