package nl.peil.closing;

import java.time.LocalDate;
import java.util.List;
import nl.peil.closing.Passports.Shared;
import nl.peil.collaboration.ClosingReason;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Funding;
import nl.peil.collaboration.Phase;
import org.jspecify.annotations.Nullable;

/// A closing as the organizer sees it.
///
/// @param reason nothing before it has begun
/// @param planned sessions that are still ahead
/// @param open how many points nobody has ticked
/// @param hers how the client looks back, once both have and she shares it
/// @param given whether she has
/// @param passport what she lets her organizer read of it
/// @param letters those that fit the reason first
/// @param silence the first words, where nobody answers any more
record ClosingPage(
        CollaborationId collaboration,
        String client,
        Phase phase,
        Funding funding,
        @Nullable ClosingReason reason,
        LocalDate begun,
        LocalDate ends,
        int planned,
        List<ToDo> points,
        int open,
        @Nullable LookingBack own,
        @Nullable LookingBack hers,
        boolean given,
        boolean told,
        @Nullable Shared passport,
        List<Proposed> letters,
        ClosingWords.@Nullable Silence silence,
        Keep keep,
        @Nullable LocalDate erased,
        @Nullable LocalDate asksOn,
        @Nullable Aftercare aftercare,
        boolean asking) {

    /// @param late whether its day has passed and it isn't done
    record ToDo(Point point, LocalDate by, boolean done, boolean late) {}

    /// @param fits whether it is the one for this reason
    record Proposed(Letter letter, boolean fits) {}

    public String path() {
        return "/collaborations/" + collaboration.value() + "/closing";
    }

    /// Whether the budget is the client's own, with a care agreement that has to be ended.
    public boolean pgb() {
        return funding.name().startsWith("PGB");
    }

    /// The guide for the last talk.
    public String guide() {
        return switch (reason) {
            case NO_ANSWER -> "after-silence";
            case NOT_THE_RIGHT_FIT, STOPPED_BY_ORGANIZER -> "not-the-right-one";
            case HANDED_OVER -> "handing-over";
            case REACHED, STOPPED_BY_CLIENT, MOVED, OTHER -> "handing-over";
            case null -> "handing-over";
        };
    }
}
