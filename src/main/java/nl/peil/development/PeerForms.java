package nl.peil.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import nl.peil.development.PeerReview.Written;
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

            @Nullable Boolean network) {

        Case {
            id = id == null ? Uuids.next() : id;
            title = Typed.text(title);
            question = Typed.text(question);
            // A browser sends two characters for the end of a line.
            story = Typed.text(story).replace("\r\n", "\n");
        }

        static Case empty() {
            return new Case(null, "", "", "", false);
        }

        static Case of(PeerReview review) {
            return new Case(
                    review.id().value(),
                    review.title(),
                    Typed.text(review.question()),
                    Typed.text(review.story()),
                    review.network());
        }

        PeerReviewId key() {
            return new PeerReviewId(Objects.requireNonNull(id));
        }

        Written written() {
            return new Written(title.strip(), question.strip(), story.strip(), Boolean.TRUE.equals(network));
        }
    }

    /// @param version of the text that she read
    /// @param read whether she says that nobody can be recognised in it
    record Sharing(
            @Nullable Integer version, @Nullable Boolean read) {

        boolean isOf(PeerReview review) {
            return Objects.equals(version, review.version());
        }

        boolean isRead() {
            return Boolean.TRUE.equals(read);
        }
    }

    /// @param answers the question that this is an answer to
    /// @param sure that what was marked may stay
    record Words(
            @NotBlank(message = "{development.peer.words.missing}")
            @Size(max = PeerReview.MOST_WORDS, message = "{development.peer.words.long}")
            String words,

            @Nullable PeerPhase step,
            @Nullable UUID answers,
            @Nullable Boolean sure) {

        static final Words NONE = new Words("", null, null, false);

        Words {
            words = Typed.text(words);
        }

        boolean isSure() {
            return Boolean.TRUE.equals(sure);
        }
    }
}
