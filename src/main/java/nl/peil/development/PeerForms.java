package nl.peil.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.peil.platform.Typed;
import nl.peil.platform.Uuids;
import org.jspecify.annotations.Nullable;

/// What is typed around a case.
final class PeerForms {

    private PeerForms() {}

    /// @param id made when the form is shown, so that sending it twice keeps one
    record Case(
            @Nullable UUID id,

            @NotBlank(message = "{development.peer.name.missing}")
            @Size(max = PeerReview.LONGEST_TITLE, message = "{development.peer.name.long}")
            String title,

            @NotBlank(message = "{development.peer.question.missing}")
            @Size(max = PeerReview.LONGEST_QUESTION, message = "{development.peer.question.long}")
            String question,

            @NotBlank(message = "{development.peer.story.missing}")
            @Size(max = PeerReview.LONGEST_STORY, message = "{development.peer.story.long}")
            String story,

            @Nullable List<UUID> invited) {

        Case {
            id = id == null ? Uuids.next() : id;
            title = Typed.text(title);
            question = Typed.lines(question);
            story = Typed.lines(story);
            invited = invited == null
                    ? List.of()
                    : invited.stream().filter(Objects::nonNull).toList();
        }

        static Case empty() {
            return new Case(null, "", "", "", List.of());
        }

        static Case of(PeerReview review, Collection<UUID> invited) {
            return new Case(
                    review.id().value(),
                    review.title(),
                    Typed.text(review.question()),
                    Typed.text(review.story()),
                    List.copyOf(invited));
        }

        List<UUID> asked() {
            return Objects.requireNonNull(invited);
        }

        PeerReviewId key() {
            return new PeerReviewId(Objects.requireNonNull(id));
        }

        PeerCase written() {
            return new PeerCase(title.strip(), question.strip(), story.strip());
        }
    }

    /// @param version of the text that she read
    /// @param read whether she says that nobody can be recognised in it
    record Sharing(@Nullable Integer version, @Nullable Boolean read) {

        boolean isRead() {
            return Boolean.TRUE.equals(read);
        }
    }

    /// @param key made when the form is shown, so that sending it twice says it once
    /// @param step that was under way when the form was shown
    /// @param answers the question that this is an answer to
    /// @param sure what was marked and may stay, as it was said to her
    record Words(
            @Nullable UUID key,

            @NotBlank(message = "{development.peer.words.missing}")
            @Size(max = PeerReview.MOST_WORDS, message = "{development.peer.words.long}")
            String words,

            @Nullable PeerPhase step,
            @Nullable UUID answers,
            @Nullable String sure) {

        Words {
            key = key == null ? Uuids.next() : key;
            words = Typed.lines(words);
        }

        static Words none() {
            return new Words(null, "", null, null, null);
        }

        UUID known() {
            return Objects.requireNonNull(key);
        }

        /// Only questions are answered.
        @Nullable
        PeerPhase about() {
            return answers == null ? step : PeerPhase.ASK;
        }
    }
}
