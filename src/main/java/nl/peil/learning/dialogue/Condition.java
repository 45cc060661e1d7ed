package nl.peil.learning.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.peil.learning.dialogue.Finding.Kind;

/// When something is said, offered or followed: `trust >= 6 and irritation <= 3`, `said coffee.sorry`,
/// `not said coffee.sorry`.
///
/// @param written as its author wrote it
public record Condition(String written, List<Term> terms) {

    private static final Pattern AND = Pattern.compile(" +and +");
    private static final Pattern COMPARED = Pattern.compile("(\\w+) *(>=|<=) *(\\d+)");
    private static final Pattern SAID = Pattern.compile("(not )?said ([\\w-]+\\.[\\w-]+)");

    /// One part of it.
    sealed interface Term {
        record AtLeast(Measure measure, int bound) implements Term {}

        record AtMost(Measure measure, int bound) implements Term {}

        /// @param choice as `turn.choice`
        record Said(String choice, boolean not) implements Term {}
    }

    /// @throws Unreadable when it can't be read; where it stands is for who knows
    static Condition of(String written) {
        return new Condition(
                written.strip(),
                AND.splitAsStream(written.strip()).map(Condition::term).toList());
    }

    private static Term term(String part) {
        var said = SAID.matcher(part);
        if (said.matches()) return new Term.Said(said.group(2), said.group(1) != null);
        var compared = COMPARED.matcher(part);
        if (!compared.matches()) {
            throw new Unreadable(Finding.of("", Kind.NO_CONDITION, part));
        }
        var measure = measure(compared.group(1));
        int bound = Integer.parseInt(compared.group(3));
        if (bound > State.MOST) throw new Unreadable(Finding.of("", Kind.NO_BOUND, part, State.MOST));
        return compared.group(2).equals(">=") ? new Term.AtLeast(measure, bound) : new Term.AtMost(measure, bound);
    }

    private static Measure measure(String word) {
        return Measure.ALL.stream()
                .filter(measure -> measure.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Unreadable(Finding.of("", Kind.NO_MEASURE, word)));
    }

    /// @param said what was chosen before, as `turn.choice`
    boolean holds(State state, Set<String> said) {
        return terms.stream().allMatch(term -> switch (term) {
            case Term.AtLeast(var measure, var bound) -> state.of(measure) >= bound;
            case Term.AtMost(var measure, var bound) -> state.of(measure) <= bound;
            case Term.Said(var choice, var not) -> said.contains(choice) != not;
        });
    }

    /// The choices that it looks back at.
    List<String> lookedBackAt() {
        return terms.stream()
                .filter(Term.Said.class::isInstance)
                .map(term -> ((Term.Said) term).choice())
                .toList();
    }
}
