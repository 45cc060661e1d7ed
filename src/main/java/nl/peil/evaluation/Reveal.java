package nl.peil.evaluation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static nl.peil.collaboration.Side.CLIENT;
import static nl.peil.collaboration.Side.ORGANIZER;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.peil.collaboration.Side;
import org.jspecify.annotations.Nullable;

/// What one reader sees of an evaluation at one moment. Whatever isn't in here never leaves the server.
///
/// @param client the client's answers, as far as this reader may read them
/// @param organizer the organizer's answers, likewise
/// @param clientLate whether the client answered when the organizer's answers lay open already
/// @param organizerLate likewise
record Reveal(
        Step step,
        @Nullable ClientAnswers client,
        @Nullable OrganizerAnswers organizer,
        boolean clientLate,
        boolean organizerLate) {

    enum Step {
        /// not yet: one side is missing, and the agreed wait isn't over
        WAITING,
        /// the client keeps her answers until they look together
        TOGETHER,
        /// the wait is over and nobody answered
        NOBODY,
        OPEN
    }

    /// The two views of one item.
    record Line(
            Item item, @Nullable Double client, @Nullable Double organizer) {

        /// How far apart, or nothing when a side is missing.
        @Nullable
        Double difference() {
            return client == null || organizer == null ? null : Math.abs(client - organizer);
        }

        View view() {
            var difference = difference();
            if (difference == null) return client == null && organizer == null ? View.NEITHER : View.ONE;
            if (difference <= SAME) return View.SAME;
            return difference < APART ? View.SOMEWHAT : View.APART;
        }
    }

    enum View {
        SAME,
        SOMEWHAT,
        APART,
        ONE,
        NEITHER
    }

    /// Within a point both mean the same: people don't gauge finer than that.
    private static final double SAME = 1;

    private static final double APART = 3;

    static Reveal of(Evaluation evaluation, Side reader, Instant now) {
        if (!evaluation.isOpen(now)) return closed(Step.WAITING);
        if (evaluation.client() == null && evaluation.organizer() == null) return closed(Step.NOBODY);
        if (evaluation.isKept()) return closed(Step.TOGETHER);
        return new Reveal(
                Step.OPEN,
                client(evaluation.client(), reader, evaluation.together()),
                organizer(evaluation.organizer(), reader),
                evaluation.isLate(CLIENT),
                evaluation.isLate(ORGANIZER));
    }

    /// The five, the largest difference first; then what only one side gave.
    List<Line> lines() {
        var ofClient = client == null ? Scores.NONE : client.scores();
        var ofOrganizer = organizer == null ? Scores.NONE : organizer.scores();
        return Stream.of(Item.values())
                .map(item -> new Line(item, ofClient.of(item), ofOrganizer.of(item)))
                .sorted(comparing(Reveal::weight, reverseOrder()))
                .toList();
    }

    private static double weight(Line line) {
        var difference = line.difference();
        if (difference != null) return difference;
        return line.view() == View.ONE ? -1 : -2;
    }

    private static Reveal closed(Step step) {
        return new Reveal(step, null, null, false, false);
    }

    private static @Nullable ClientAnswers client(
            @Nullable ClientAnswers answers, Side reader, @Nullable Instant together) {
        if (answers == null || reader == CLIENT) return answers;
        return switch (answers.sharing()) {
            case NOW -> answers;
            case SCORES -> answers.withoutWords();
            case TOGETHER -> together == null ? null : answers;
        };
    }

    private static @Nullable OrganizerAnswers organizer(@Nullable OrganizerAnswers answers, Side reader) {
        return answers == null || reader == ORGANIZER ? answers : answers.forTheClient();
    }
}
