package nl.peil.agreement;

import java.util.List;
import nl.peil.agreement.Trial.State;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Side;
import org.jspecify.annotations.Nullable;

/// What one side may see of a trial: never the other's answer, nor her words, before both are in.
///
/// @param other the name of the other side
/// @param left trial sessions to go
/// @param otherAnswered whether the other side has answered, not what
/// @param reopened after `ADJUST`: whether a next agreement has been proposed already
/// @param earlier the rounds before this one, decided all, the newest first
record TrialPage(
        CollaborationId collaboration,
        String other,
        Step step,
        int round,
        int agreed,
        int left,
        @Nullable Answer mine,
        @Nullable String myWords,
        boolean otherAnswered,
        @Nullable Decision decision,
        boolean reopened,
        List<Decision> earlier) {

    enum Step {
        RUNNING,
        YOUR_TURN,
        WAITING,
        DECIDED
    }

    /// Both answers, opened together.
    record Decision(
            int round,
            Outcome outcome,
            Answer mine,
            @Nullable String myWords,
            Answer theirs,
            @Nullable String theirWords) {}

    static TrialPage of(List<Trial> rounds, Names names, Side reader, @Nullable Agreement newest) {
        var trial = rounds.getFirst();
        var other = reader == Side.ORGANIZER ? Side.CLIENT : Side.ORGANIZER;
        var decided = trial.decided();
        return new TrialPage(
                trial.collaboration(),
                reader == Side.ORGANIZER ? names.client() : names.organizer(),
                step(trial, reader),
                trial.round(),
                trial.agreed(),
                trial.state() instanceof State.Running(var left) ? left : 0,
                trial.answerOf(reader),
                trial.wordsOf(reader),
                trial.answerOf(other) != null,
                decision(trial, reader),
                decided != null && newest != null && newest.proposed().isAfter(decided),
                rounds.stream()
                        .skip(1)
                        .flatMap(round -> java.util.stream.Stream.ofNullable(decision(round, reader)))
                        .toList());
    }

    private static Step step(Trial trial, Side reader) {
        return switch (trial.state()) {
            case State.Running _ -> Step.RUNNING;
            case State.Deciding _ -> trial.answerOf(reader) == null ? Step.YOUR_TURN : Step.WAITING;
            case State.Decided _ -> Step.DECIDED;
        };
    }

    private static @Nullable Decision decision(Trial trial, Side reader) {
        if (!(trial.state() instanceof State.Decided(var organizer, var client, var outcome))) return null;
        return reader == Side.ORGANIZER
                ? new Decision(trial.round(), outcome, organizer, trial.organizerWords(), client, trial.clientWords())
                : new Decision(trial.round(), outcome, client, trial.clientWords(), organizer, trial.organizerWords());
    }
}
