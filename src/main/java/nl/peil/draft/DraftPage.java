package nl.peil.draft;

import java.time.ZonedDateTime;
import nl.peil.collaboration.CollaborationId;
import org.jspecify.annotations.Nullable;

/// A draft as its writer sees it.
///
/// @param client nothing when it is to nobody that Peil knows
/// @param step what can be done with it now
/// @param at until when it is held, or when it was brought over
/// @param morning when it would come back, were it held now
record DraftPage(
        DraftId id,
        @Nullable CollaborationId collaboration,
        @Nullable String client,
        String glimpse,
        Step step,
        @Nullable ZonedDateTime at,
        ZonedDateTime changed,
        ZonedDateTime morning) {

    enum Step {
        WRITING,
        HELD,
        COOLED_OFF,
        DECIDED,
        SENT
    }

    public String path() {
        return "/drafts/" + id.value();
    }

    public String back() {
        return collaboration == null ? "/drafts" : "/collaborations/" + collaboration.value();
    }
}
