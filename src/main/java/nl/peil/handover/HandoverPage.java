package nl.peil.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.peil.collaboration.CollaborationId;
import nl.peil.handover.Handover.End;
import nl.peil.handover.Handover.Introduction;
import nl.peil.handover.Handover.Wish;
import nl.peil.notice.SharePage;
import nl.peil.referral.matching.Trait;
import org.jspecify.annotations.Nullable;

/// A handover as the organizer sees it.
///
/// @param open whether there is one; before that nothing else is known
/// @param late whether it should have gone on before today
/// @param candidates those she named, in her order
/// @param found whom the directory proposes for what is asked
/// @param next who can still be invited when the one who was asked can't
/// @param share ways to bring the client her page
/// @param invitation ways to bring a colleague hers
record HandoverPage(
        CollaborationId collaboration,
        String client,
        String organizer,
        boolean open,
        Step step,
        @Nullable LocalDate due,
        boolean late,
        List<Passing> items,
        List<Named> candidates,
        @Nullable Named chosen,
        List<Named> next,
        List<Found> found,
        String town,
        Set<Trait> traits,
        @Nullable Wish wish,
        boolean others,
        @Nullable String said,
        @Nullable String carrier,
        @Nullable Introduction introduced,
        @Nullable LocalDate met,
        @Nullable LocalDate first,
        @Nullable End end,
        @Nullable String reason,
        @Nullable SharePage share,
        @Nullable SharePage invitation) {

    /// Somebody she named.
    ///
    /// @param state a message key's end: how it stands with her
    record Named(
            CandidateId id,
            String name,
            @Nullable String email,
            @Nullable String phone,
            List<String> reasons,
            String state,
            @Nullable String words,
            boolean invited) {}

    /// Somebody of the directory.
    record Found(String colleague, String name, String place, String far, List<String> reasons, boolean named) {}

    public String path() {
        return "/collaborations/" + collaboration.value() + "/handover";
    }

    private static final List<Step> PHASES = List.of(Step.PREPARE, Step.ASK, Step.ANSWER, Step.INTRODUCE, Step.ARRIVE);

    /// The five that are drawn; the steps between them belong to one of these.
    private Step phase() {
        return switch (step) {
            case PREPARE -> Step.PREPARE;
            case ASK -> Step.ASK;
            case INVITE, ANSWER, REPLY, NEXT -> Step.ANSWER;
            case INTRODUCE, FIRST_SESSION -> Step.INTRODUCE;
            case ARRIVE, ENDED -> Step.ARRIVE;
        };
    }

    public boolean isNow(String one) {
        return step != Step.ENDED && phase().name().equals(one);
    }

    public boolean isPast(String one) {
        return step == Step.ENDED || PHASES.indexOf(Step.valueOf(one)) < PHASES.indexOf(phase());
    }

    /// Whether what is passed on, and to whom, can still be changed by her.
    public boolean canPropose() {
        return step == Step.PREPARE || step == Step.ASK || step == Step.NEXT;
    }
}
