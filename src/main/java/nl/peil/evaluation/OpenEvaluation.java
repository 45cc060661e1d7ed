package nl.peil.evaluation;

import static nl.peil.collaboration.Side.CLIENT;
import static nl.peil.collaboration.Side.ORGANIZER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.peil.collaboration.SessionId;
import org.jspecify.annotations.Nullable;

/// An evaluation that still wants something of the organizer.
///
/// @param date of the session
record OpenEvaluation(SessionId session, LocalDate date, Wants wants) {

    enum Wants {
        /// her own answers
        GIVE,
        /// the client's link, once more
        AWAIT,
        /// a look at what has opened
        LOOK,
        /// a moment together
        TOGETHER
    }

    static Optional<OpenEvaluation> of(Evaluation evaluation, Instant now, ZoneId zone) {
        return Optional.ofNullable(wants(evaluation, now))
                .map(wants ->
                        new OpenEvaluation(evaluation.session(), LocalDate.ofInstant(evaluation.held(), zone), wants));
    }

    private static @Nullable Wants wants(Evaluation evaluation, Instant now) {
        if (evaluation.isAnswerable(now)) {
            if (!evaluation.isIn(ORGANIZER)) return Wants.GIVE;
            if (!evaluation.isIn(CLIENT)) return Wants.AWAIT;
        }
        if (!evaluation.isIn(CLIENT) || !evaluation.isOpen(now)) return null;
        if (evaluation.isKept()) return Wants.TOGETHER;
        return evaluation.looked() == null ? Wants.LOOK : null;
    }
}
