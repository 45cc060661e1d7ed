package nl.peil.evaluation;

import static nl.peil.collaboration.Side.ORGANIZER;

import java.time.Instant;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import org.jspecify.annotations.Nullable;

/// What the organizer may read now about one session that both were asked about, for whoever counts with it. A sentence
/// of the client never passes here.
///
/// @param over whether the wait for each other is over. Before that there is nothing of the client in here, not even
///     whether she has answered
/// @param client what she shares; nothing when she didn't answer
/// @param organizer the organizer's own scores, from the moment she gave them
public record SharedAnswer(
        SessionId session,
        CollaborationId collaboration,
        boolean over,
        @Nullable Client client,
        @Nullable Scores organizer) {

    /// What she shares of her answers.
    public record Client(
            Scores scores,
            @Nullable Friction friction,
            @Nullable Continue goOn) {

        /// What she keeps to herself looks like what she left blank.
        static final Client KEPT = new Client(Scores.NONE, null, null);
    }

    static SharedAnswer of(Evaluation evaluation, Instant now) {
        var own = evaluation.organizer();
        return new SharedAnswer(
                evaluation.session(),
                evaluation.collaboration(),
                evaluation.isOpen(now),
                evaluation.isOpen(now) && evaluation.client() != null ? client(evaluation, now) : null,
                own == null ? null : own.scores());
    }

    private static Client client(Evaluation evaluation, Instant now) {
        var shared = Reveal.of(evaluation, ORGANIZER, now).client();
        return shared == null ? Client.KEPT : new Client(shared.scores(), shared.friction(), shared.goOn());
    }
}
