package nl.peil.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import nl.peil.collaboration.CollaborationId;
import nl.peil.platform.Typed;
import org.jspecify.annotations.Nullable;

/// A draft as it is typed.
record DraftForm(
        @Nullable CollaborationId collaboration,

        @NotBlank(message = "{draft.words.missing}") @Size(max = Draft.MOST_WORDS, message = "{draft.words.long}")
        String words,

        @Size(max = Draft.MOST_SUBJECT, message = "{draft.subject.long}") @Nullable
        String subject,

        @Pattern(regexp = "nl|en", message = "{draft.language.missing}")
        String language) {

    DraftForm {
        // A form brings line ends of two characters; remarks count one, as the browser does.
        words = Typed.lines(words);
        language = Typed.text(language);
    }

    static DraftForm empty(@Nullable CollaborationId collaboration, Locale language) {
        return new DraftForm(collaboration, "", null, language.getLanguage());
    }

    static DraftForm of(Draft draft) {
        return new DraftForm(draft.collaboration(), draft.words(), draft.subject(), draft.language());
    }

    @Nullable
    String about() {
        return Typed.orNothing(subject);
    }
}
