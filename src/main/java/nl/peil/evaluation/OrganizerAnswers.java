package nl.peil.evaluation;

import static org.springframework.data.relational.core.mapping.Embedded.OnEmpty.USE_NULL;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/// What the organizer answers after a session. Anything may be blank.
///
/// @param resistance how much resistance she felt, 0 to 10 in halves: hers alone
/// @param ease how much at ease she was herself, likewise
public record OrganizerAnswers(
        @Embedded(onEmpty = USE_NULL) Scores scores,
        @Nullable Double resistance,
        @Nullable Double ease,
        Instant given) {

    /// The database keeps five blanks as nothing at all.
    public OrganizerAnswers {
        scores = Objects.requireNonNullElse(scores, Scores.NONE);
    }

    boolean isEmpty() {
        return scores.isEmpty() && resistance == null && ease == null;
    }

    /// The same answers, perhaps sent a second time.
    boolean same(OrganizerAnswers other) {
        return equals(new OrganizerAnswers(other.scores, other.resistance, other.ease, given));
    }

    /// What the client may see of it: never what the organizer felt for herself.
    OrganizerAnswers forTheClient() {
        return new OrganizerAnswers(scores, null, null, given);
    }
}
