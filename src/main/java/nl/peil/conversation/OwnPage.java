package nl.peil.conversation;

import java.time.ZonedDateTime;
import java.util.List;
import nl.peil.agreement.Terms;
import nl.peil.conversation.RuptureFollowUp.Question;
import org.jspecify.annotations.Nullable;

/// A client's own page: what was agreed, what is between the two, and when they meet.
///
/// @param path of the page itself
/// @param terms what both confirmed last
/// @param next when they meet again
/// @param open the bump for which the work waits
/// @param talks what came of the talks before, the newest first
/// @param closing where she looks back when it comes to its end
/// @param onward where she decides about going on with somebody else
/// @param question whether it is all right again, while that is asked
record OwnPage(
        String path,
        String client,
        String organizer,
        @Nullable Terms terms,
        int every,
        @Nullable ZonedDateTime next,
        @Nullable Open open,
        List<Talked> talks,
        @Nullable Question question,
        @Nullable String closing,
        @Nullable String onward) {

    /// @param mine whether she raised it herself, and so can say what it is about
    record Open(
            boolean mine,
            ZonedDateTime raised,
            @Nullable Topic about,
            @Nullable String words) {}

    record Talked(ZonedDateTime at, List<Agreed> agreed) {}
}
