package nl.peil.learning;

import java.util.List;
import nl.peil.learning.dialogue.Measure;
import nl.peil.learning.dialogue.State;

/// What a line did to one of the four, in words.
record Moved(Measure measure, How how) {

    enum How {
        MUCH_MORE,
        MORE,
        A_LITTLE_MORE,
        A_LITTLE_LESS,
        LESS,
        MUCH_LESS
    }

    private static final int MUCH = 3;

    /// Those that moved. Whoever trusts wholly can't trust more.
    static List<Moved> between(State before, State after) {
        return Measure.ALL.stream()
                .filter(measure -> before.of(measure) != after.of(measure))
                .map(measure -> new Moved(measure, how(after.of(measure) - before.of(measure))))
                .toList();
    }

    private static How how(int by) {
        if (by > 0) return by >= MUCH ? How.MUCH_MORE : by == 1 ? How.A_LITTLE_MORE : How.MORE;
        return by <= -MUCH ? How.MUCH_LESS : by == -1 ? How.A_LITTLE_LESS : How.LESS;
    }

    public boolean isUp() {
        return how.compareTo(How.A_LITTLE_MORE) <= 0;
    }

    /// Less irritation is good.
    public boolean isGood() {
        return isUp() != (measure == Measure.IRRITATION);
    }
}
