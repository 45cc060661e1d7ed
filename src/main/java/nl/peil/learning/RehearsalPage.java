package nl.peil.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.peil.conversation.Guide;
import nl.peil.conversation.Guide.Reaction;
import nl.peil.learning.dialogue.Ear;
import nl.peil.learning.dialogue.Heard;
import org.jspecify.annotations.Nullable;

/// A real talk tried out beforehand: her opening, what came across of it, and three likely reactions one after the
/// other. All of it follows from what the form carries along; nothing is kept.
///
/// @param opening nothing: she hasn't begun
/// @param now the reaction that she is to answer; nothing when there is none left
/// @param phrases of the guide, to choose from
record RehearsalPage(
        Guide guide,
        long order,
        @Nullable Spoken opening,
        List<Round> rounds,
        @Nullable Reaction now,
        List<String> phrases) {

    static final int ROUNDS = 3;
    private static final int PHRASES = 3;

    /// @param heard nothing: it is a phrase of the guide
    record Spoken(String words, @Nullable Heard heard) {}

    record Round(Reaction reaction, Spoken answer) {}

    /// @param answers so far, to the reactions in the order that `order` gives
    static RehearsalPage of(Guide guide, long order, String opening, List<String> answers, Ear ear) {
        var reactions = new ArrayList<>(guide.reactions());
        Collections.shuffle(reactions, new Random(order));
        int rounds = Math.min(ROUNDS, reactions.size());
        var done = new ArrayList<Round>();
        for (int at = 0; at < Math.min(answers.size(), rounds); at++) {
            done.add(new Round(reactions.get(at), spoken(guide, answers.get(at), ear)));
        }
        boolean begun = !opening.isEmpty();
        return new RehearsalPage(
                guide,
                order,
                begun ? new Spoken(opening, ear.hear(opening, List.of())) : null,
                List.copyOf(done),
                begun && done.size() < rounds ? reactions.get(done.size()) : null,
                phrases(guide, order, done.size()));
    }

    private static Spoken spoken(Guide guide, String words, Ear ear) {
        return new Spoken(words, guide.phrases().contains(words) ? null : ear.hear(words, List.of()));
    }

    /// Others at each round, as far as there are.
    private static List<String> phrases(Guide guide, long order, int round) {
        var phrases = new ArrayList<>(guide.phrases());
        Collections.shuffle(phrases, new Random(order));
        return Collections.nCopies(2, phrases).stream()
                .flatMap(List::stream)
                .skip((long) round * PHRASES % Math.max(1, phrases.size()))
                .limit(Math.min(PHRASES, phrases.size()))
                .toList();
    }

    /// Which of the rounds this is, from 1.
    public int number() {
        return rounds.size() + 1;
    }

    public boolean isOver() {
        return opening != null && now == null;
    }
}
