package nl.peil.warning;

import java.time.LocalDate;
import nl.peil.collaboration.SessionId;
import nl.peil.warning.engine.Item;
import nl.peil.warning.engine.Kind;
import org.jspecify.annotations.Nullable;

/// What there is to say for a signal, now.
///
/// @param evidence how much, in the kind's unit
/// @param day of the newest evidence
/// @param strain what the bucket is like, for a bucket
/// @param about what it is about, for a bucket
/// @param session that it is best taken up at
/// @param step what can be done now
record Ground(
        SignalKind kind,
        int evidence,
        LocalDate day,
        @Nullable Kind strain,
        @Nullable Item about,
        @Nullable SessionId session,
        Step step) {

    /// One concrete thing to do in Peil.
    enum Step {
        BUCKET,
        PLAN,
        MEET,
        SHARE,
        TREND,
        DECIDE,
        CLOSE
    }

    static Ground of(SignalKind kind, int evidence, LocalDate day, @Nullable SessionId session, Step step) {
        return new Ground(kind, evidence, day, null, null, session, step);
    }
}
