package nl.peil.closing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import nl.peil.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// How somebody looks back, as it is typed.
record LookingBackForm(
        @Min(value = 1, message = "{closing.reached.missing}")
        @Max(value = 5, message = "{closing.reached.missing}")
        @Nullable
        Integer reached,

        @Size(max = LookingBack.MOST_WORDS, message = "{closing.words.long}") @Nullable
        String worked,

        @Size(max = LookingBack.MOST_WORDS, message = "{closing.words.long}") @Nullable
        String missed,

        @Nullable Boolean shared) {

    LookingBackForm {
        worked = Typed.orNothing(worked);
        missed = Typed.orNothing(missed);
    }

    /// Looking back begins with how far they came; the words may stay away.
    boolean isWrong(BindingResult errors) {
        if (reached == null && !errors.hasFieldErrors("reached")) {
            errors.rejectValue("reached", "closing.reached.missing");
        }
        return errors.hasErrors();
    }

    /// Without a tick she keeps it to herself.
    boolean lets() {
        return Boolean.TRUE.equals(shared);
    }

    static LookingBackForm of(@Nullable LookingBack back) {
        return back == null
                ? new LookingBackForm(null, null, null, null)
                : new LookingBackForm(back.reached(), back.worked(), back.missed(), back.shared());
    }
}
