package nl.peil.evaluation;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// A client's own evaluation, as her link shows it.
///
/// @param held when the session ended
/// @param until when both are shown, at the latest
/// @param sharing her choice; nothing before she answered
/// @param kept whether it has opened, and she is the one to open it
/// @param open whether the wait is over
/// @param shown whether there is something to look at
record ClientPage(
        String client,
        String organizer,
        Instrument instrument,
        ZonedDateTime held,
        ZonedDateTime until,
        @Nullable Sharing sharing,
        boolean kept,
        boolean open,
        boolean shown) {}
