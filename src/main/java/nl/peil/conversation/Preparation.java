package nl.peil.conversation;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What an organizer writes down for herself before a talk. Nobody else reads it.
record Preparation(
        @Size(max = MOST, message = "{conversation.prepare.long}") @Nullable
        String whatISee,

        @Size(max = MOST, message = "{conversation.prepare.long}") @Nullable
        String myPart,

        @Size(max = MOST, message = "{conversation.prepare.long}") @Nullable
        String herFeeling,

        @Size(max = MOST, message = "{conversation.prepare.long}") @Nullable
        String myQuestion,

        @Size(max = MOST, message = "{conversation.prepare.long}") @Nullable
        String opening) {

    static final int MOST = 2000;

    static final Preparation EMPTY = new Preparation(null, null, null, null, null);

    public boolean isEmpty() {
        return whatISee == null && myPart == null && herFeeling == null && myQuestion == null && opening == null;
    }
}
