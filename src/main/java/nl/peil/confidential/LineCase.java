package nl.peil.confidential;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody told, as far as the server knows of it: days, numbers and from whom.
///
/// @param last the day of its last message
/// @param expires the day on which it is gone: so many `days` after the last message
/// @param head what says how many messages there are, sealed; nothing for the two sides of a story
/// @param count of its messages
record LineCase(
        CaseId id,
        Kind kind,
        LocalDate made,
        LocalDate last,
        Direction lastDirection,
        LocalDate expires,
        int days,
        @Nullable Bytes head,
        int count) {

    enum Kind {
        /// Between a client and the confidants.
        CONVERSATION,
        /// To one colleague, whoever the client chose.
        INTRODUCTION,
        /// Two sides of a story, opened together.
        SIDE;

        /// Whether each message is bound to all before it.
        boolean isChained() {
            return this != SIDE;
        }
    }

    LineCase written(Direction by, @Nullable Bytes newHead, LocalDate today) {
        return new LineCase(id, kind, made, today, by, today.plusDays(days), days, newHead, count + 1);
    }

    /// Kept for longer or shorter after the last message; until tomorrow at least, so that she sees what she chose.
    LineCase kept(int days, LocalDate today) {
        var until = last.plusDays(days);
        var tomorrow = today.plusDays(1);
        return new LineCase(
                id, kind, made, last, lastDirection, until.isBefore(tomorrow) ? tomorrow : until, days, head, count);
    }
}
