package nl.peil.warning;

import java.util.List;
import java.util.stream.Stream;
import nl.peil.warning.engine.Continue;
import nl.peil.warning.engine.Event.ClientEvaluated;
import nl.peil.warning.engine.Friction;
import nl.peil.warning.engine.Item;

/// What a client gave after a session, as far as she shares it.
record Given(ClientEvaluated answers) {

    /// Under this, or this far under what is usual with her, a session wasn't good.
    private static final double LOW = 5.5;

    private static final double LOWER = 2;

    /// She says herself that something rubbed badly, or that she doubts whether to go on.
    boolean rubbed() {
        return answers.friction() == Friction.BIG || answers.goOn() == Continue.DOUBT || answers.goOn() == Continue.NO;
    }

    boolean isAllTens() {
        return scores().findAny().isPresent() && scores().allMatch(score -> score == 10) && !rubbed();
    }

    /// @param before the means of her earlier answers
    boolean isLow(List<Double> before) {
        double mean = mean();
        if (Double.isNaN(mean)) return false;
        if (mean < LOW) return true;
        if (before.isEmpty()) return false;
        var sorted = before.stream().sorted().toList();
        return mean <= sorted.get(sorted.size() / 2) - LOWER;
    }

    /// `NaN` when she keeps all five to herself.
    double mean() {
        return answers.scores().mean();
    }

    private Stream<Double> scores() {
        return Stream.of(Item.values()).map(answers.scores()::of).filter(score -> !score.isNaN());
    }
}
