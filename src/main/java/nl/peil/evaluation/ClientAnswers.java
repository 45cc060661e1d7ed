package nl.peil.evaluation;

import static org.springframework.data.relational.core.mapping.Embedded.OnEmpty.USE_NULL;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/// What the client answers after a session. Anything may be blank.
///
/// @param words a sentence of hers
/// @param sharing what of this her organizer may read
public record ClientAnswers(
        @Embedded(onEmpty = USE_NULL) Scores scores,
        @Nullable Friction friction,
        @Nullable Continue goOn,
        @Nullable String words,
        Sharing sharing,
        Instant given) {

    /// The sentence is as long as a text message or two.
    public static final int MOST_WORDS = 500;

    /// The database keeps five blanks as nothing at all.
    public ClientAnswers {
        scores = Objects.requireNonNullElse(scores, Scores.NONE);
    }

    boolean isEmpty() {
        return scores.isEmpty() && friction == null && goOn == null && words == null;
    }

    /// The same answers, perhaps sent a second time.
    boolean same(ClientAnswers other) {
        return equals(new ClientAnswers(other.scores, other.friction, other.goOn, other.words, other.sharing, given));
    }

    ClientAnswers shared(Sharing choice) {
        return new ClientAnswers(scores, friction, goOn, words, choice, given);
    }

    ClientAnswers withoutWords() {
        return new ClientAnswers(scores, friction, goOn, null, sharing, given);
    }
}
