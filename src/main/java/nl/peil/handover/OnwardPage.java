package nl.peil.handover;

import java.time.LocalDate;
import java.util.List;
import nl.peil.closing.Passports.Shared;
import nl.peil.handover.Handover.End;
import nl.peil.handover.Handover.Wish;
import org.jspecify.annotations.Nullable;

/// A handover as the client sees it: all that could be passed on, in the very words, and who could go on with her.
///
/// @param items those that say something
/// @param passport the one she wrote
/// @param reachable whether to show how to reach the candidates: she calls herself, or one has said yes
record OnwardPage(
        String path,
        String client,
        String organizer,
        Step step,
        boolean canWish,
        List<Passing> items,
        @Nullable Shared passport,
        List<HandoverPage.Named> candidates,
        HandoverPage.@Nullable Named chosen,
        @Nullable Wish wish,
        boolean reachable,
        @Nullable LocalDate met,
        @Nullable LocalDate first,
        @Nullable End end) {}
