package nl.peil.evaluation;

import java.time.ZonedDateTime;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.notice.SharePage;
import org.jspecify.annotations.Nullable;

/// After the session, for the organizer.
///
/// @param held when the session ended
/// @param until when both are shown, at the latest
/// @param share how to hand over the client's link, while she can answer
/// @param mailed whether the client gets her link by mail as well
record EvaluationPage(
        SessionId session,
        CollaborationId collaboration,
        String client,
        Instrument instrument,
        ZonedDateTime held,
        @Nullable ZonedDateTime until,
        Step step,
        boolean clientIn,
        boolean open,
        @Nullable SharePage share,
        boolean mailed) {

    enum Step {
        /// the rhythm doesn't ask for it after this session
        NOT_ASKED,
        /// the same, and it is too long ago to begin now
        PAST,
        GIVE,
        GIVEN
    }
}
