package nl.peil.handover;

import java.time.LocalDate;
import nl.peil.collaboration.CollaborationId;
import nl.peil.handover.Handover.End;
import org.jspecify.annotations.Nullable;

/// A handover on the board. A colleague's shows where it is, and never whose it is about.
///
/// @param client her name; nothing when she is a colleague's client
/// @param due when it comes back to its owner
record HandoverLine(
        CollaborationId collaboration,
        @Nullable String client,
        String organizer,
        Step step,
        LocalDate begun,
        @Nullable LocalDate due,
        boolean late,
        @Nullable End end) {}
