package nl.peil.conversation;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Side;
import nl.peil.conversation.Rupture.Mended;
import nl.peil.conversation.Rupture.State;
import nl.peil.evaluation.SharedWords;
import org.jspecify.annotations.Nullable;

/// A bump, as the organizer meets it.
///
/// @param about and `words`: what whoever raised it said of it
/// @param talked when they talked, or agreed to go on
/// @param hoursUntil from raised to talked, in whole hours; she alone reads it
/// @param mine her own answer, given
/// @param hers the client's answer: nothing before both are in
/// @param shared what the client wrote after sessions and shares
record RupturePage(
        CollaborationId collaboration,
        RuptureId id,
        String client,
        Step step,
        Side raisedBy,
        ZonedDateTime raised,
        @Nullable Topic about,
        @Nullable String words,
        @Nullable ZonedDateTime talked,
        @Nullable Long hoursUntil,
        List<Agreed> agreed,
        @Nullable Mended mine,
        @Nullable Mended hers,
        Preparation preparation,
        List<SharedWords> shared) {

    enum Step {
        OPEN,
        WENT_ON,
        TALKED,
        ANSWER,
        WAITING,
        REPAIRED,
        NOT_REPAIRED
    }

    static Step step(Rupture rupture) {
        return switch (rupture.state()) {
            case State.Open _ -> Step.OPEN;
            case State.WentOn _ -> Step.WENT_ON;
            case State.Talked _ -> Step.TALKED;
            case State.Asking asking -> asking.organizerAnswered() ? Step.WAITING : Step.ANSWER;
            case State.Repaired _ -> Step.REPAIRED;
            case State.NotRepaired _ -> Step.NOT_REPAIRED;
        };
    }

    public String path() {
        return "/collaborations/" + collaboration.value() + "/ruptures/" + id.value();
    }

    /// In days when it took longer than two, in hours before.
    public String took() {
        if (hoursUntil == null) return "none";
        return hoursUntil < 1 ? "at-once" : hoursUntil < Duration.ofDays(2).toHours() ? "hours" : "days";
    }

    public long days() {
        return hoursUntil == null ? 0 : Math.round(hoursUntil / 24.0);
    }
}
