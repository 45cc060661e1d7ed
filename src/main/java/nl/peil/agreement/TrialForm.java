package nl.peil.agreement;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import nl.peil.platform.Typed;
import org.jspecify.annotations.Nullable;

/// How it goes on after the trial, as one side says it.
record TrialForm(
        @Pattern(regexp = "GO|ADJUST|STOP", message = "{agreement.trial.missing}")
        String answer,

        @Size(max = 500, message = "{agreement.trial.words.long}")
        String words) {

    TrialForm {
        answer = Objects.requireNonNullElse(answer, "");
        words = Objects.requireNonNullElse(words, "");
    }

    static TrialForm of(TrialPage page) {
        return new TrialForm(
                page.mine() == null ? "" : page.mine().name(), Objects.requireNonNullElse(page.myWords(), ""));
    }

    /// What there is to choose from.
    public List<Answer> answers() {
        return List.of(Answer.values());
    }

    Answer chosen() {
        return Answer.valueOf(answer);
    }

    @Nullable
    String wordsOrNothing() {
        return Typed.orNothing(words);
    }
}
