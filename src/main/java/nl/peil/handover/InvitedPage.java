package nl.peil.handover;

import java.time.LocalDate;
import java.util.List;
import nl.peil.closing.Passports.Shared;
import org.jspecify.annotations.Nullable;

/// What a colleague sees who is asked to go on with somebody: what the client ticked, and nothing else.
///
/// @param open whether she is asked at all: not once the client changed her mind, or it has ended
record InvitedPage(
        String path,
        String name,
        String organizer,
        boolean open,
        List<Passing> items,
        @Nullable Shared passport,
        @Nullable String said,
        Candidate.@Nullable Answer answer,
        @Nullable LocalDate met,
        @Nullable LocalDate first) {}
