package nl.peil.learning;

import java.util.List;
import nl.peil.learning.dialogue.Theme;
import org.jspecify.annotations.Nullable;

/// The dialogues that can be practised, those first that fit what comes back in one's own work.
///
/// @param others talks with dialogues that are no longer in the list
/// @param talks how many of her talks are kept
record DialoguesPage(List<Line> lines, List<TalkLine> others, int talks) {

    /// @param because what it trains runs lower than before with her clients; nothing when it isn't suggested
    /// @param talks the newest first
    record Line(Written written, @Nullable Theme because, List<TalkLine> talks) {

        public @Nullable TalkLine last() {
            return talks.isEmpty() ? null : talks.getFirst();
        }
    }

    public boolean isSuggesting() {
        return lines.stream().anyMatch(line -> line.because() != null);
    }
}
