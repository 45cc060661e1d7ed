package nl.peil.collaboration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.peil.platform.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/// What an organizer types about a collaboration.
///
/// @param id made when the form was shown, so that sending it twice makes one collaboration
/// @param client the client's identifier; when changing one, it stays what it was
record CollaborationForm(
        @Nullable UUID id,
        @Nullable UUID client,

        @NotBlank(message = "{collaboration.purpose.missing}") @Size(max = 500, message = "{collaboration.too-long}")
        String purpose,

        @NotNull(message = "{collaboration.length.missing}") Length length,

        @NotNull(message = "{collaboration.funding.missing}")
        Funding funding,

        @NotNull(message = "{collaboration.starts.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate starts,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate expectedEnd,

        @Nullable
        @Min(value = 0, message = "{collaboration.trial.range}")
        @Max(value = 10, message = "{collaboration.trial.range}")
        Integer trialSessions) {

    static CollaborationForm empty(@Nullable UUID client, LocalDate today) {
        return new CollaborationForm(Uuids.next(), client, "", Length.LONG, Funding.PRIVATE, today, null, null);
    }

    static CollaborationForm of(Collaboration collaboration) {
        var plan = collaboration.plan();
        return new CollaborationForm(
                collaboration.id().value(),
                collaboration.client().value(),
                plan.purpose(),
                plan.length(),
                plan.funding(),
                plan.starts(),
                plan.expectedEnd(),
                null);
    }

    void check(Errors errors) {
        if (starts != null && expectedEnd != null && expectedEnd.isBefore(starts)) {
            errors.rejectValue("expectedEnd", "collaboration.expected-end.before-start");
        }
    }

    Plan plan() {
        return new Plan(purpose.strip(), length, funding, starts, expectedEnd);
    }

    /// What was typed, or what is proposed for such a collaboration.
    int trial() {
        return trialSessions == null ? length.trialSessions() : trialSessions;
    }
}
