package nl.peil.learning.dialogue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// Somebody who tries a dialogue, for its check.
enum Player {
    /// Takes whatever comes.
    RANDOM {
        @Override
        Choice choose(List<Choice> offered, State state, Random random) {
            return offered.get(random.nextInt(offered.size()));
        }
    },
    /// Feels what a line will do, give or take: takes what looks best at once, and doesn't look further.
    CAREFUL {
        @Override
        Choice choose(List<Choice> offered, State state, Random random) {
            return best(offered, choice -> gain(state, choice) + random.nextDouble(-DOUBT, DOUBT));
        }
    },
    /// Says what does most harm: for what only then can be seen.
    CLUMSY {
        @Override
        Choice choose(List<Choice> offered, State state, Random random) {
            return best(
                    offered,
                    choice -> random.nextDouble(DOUBT) - choice.effect().worth());
        }
    },
    /// Wants to be liked, and forgets plan and direction.
    KIND {
        @Override
        Choice choose(List<Choice> offered, State state, Random random) {
            return best(
                    offered,
                    choice -> choice.effect().good(Measure.TRUST)
                            + choice.effect().good(Measure.IRRITATION)
                            + random.nextDouble(DOUBT));
        }
    },
    /// Wants it clear and settled, whatever it does to her.
    BRISK {
        @Override
        Choice choose(List<Choice> offered, State state, Random random) {
            return best(
                    offered,
                    choice -> choice.effect().clarity() - choice.effect().trust() + random.nextDouble(DOUBT));
        }
    };

    /// How much a player misjudges a line, at most.
    private static final double DOUBT = 2;

    abstract Choice choose(List<Choice> offered, State state, Random random);

    /// What a line gives now: whoever trusts wholly can't trust more.
    private static int gain(State state, Choice choice) {
        var after = state.after(choice.effect());
        return Effect.of(measure -> after.of(measure) - state.of(measure)).worth();
    }

    private static Choice best(List<Choice> offered, ToDoubleFunction<Choice> worth) {
        record Weighed(Choice choice, double worth) {}
        return offered.stream()
                .map(choice -> new Weighed(choice, worth.applyAsDouble(choice)))
                .max(Comparator.comparingDouble(Weighed::worth))
                .orElseThrow()
                .choice();
    }
}
