package nl.peil.draft;

import nl.peil.collaboration.CollaborationId;
import org.jspecify.annotations.Nullable;

/// A draft that has cooled off. Whether it is to be brought over, is asked again.
///
/// @param glimpse its first words, to know it by
public record DraftToTakeUp(DraftId id, @Nullable CollaborationId collaboration, String glimpse) {

    public String path() {
        return "/drafts/" + id.value() + "/send";
    }
}
