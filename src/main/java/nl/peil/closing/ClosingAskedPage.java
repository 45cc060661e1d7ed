package nl.peil.closing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a client finds when her collaboration comes to its end.
///
/// @param path of the page itself
/// @param ending whether it does; not when they went on after all
/// @param own how she looks back
/// @param other how her organizer does, once both have
/// @param given whether her organizer has
/// @param told whether both have
/// @param passport whether she kept one
/// @param erased the day on which what is kept about her goes; nothing before all is done
/// @param asks whether it is time to ask her how she is
/// @param said what she said then
record ClosingAskedPage(
        String path,
        String client,
        String organizer,
        boolean ending,
        @Nullable LookingBack own,
        @Nullable LookingBack other,
        boolean given,
        boolean told,
        boolean passport,
        @Nullable LocalDate erased,
        boolean asks,
        @Nullable Aftercare said) {}
