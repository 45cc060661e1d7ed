package nl.peil.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.peil.collaboration.CollaborationId;
import org.jspecify.annotations.Nullable;

/// How both sides gauged a collaboration over all its sessions.
///
/// @param item one of the five, or nothing for the mean of what was given
/// @param open what still wants something of the organizer
record TrendPage(
        CollaborationId collaboration,
        String client,
        @Nullable Item item,
        List<TrendPoint> points,
        TrendPicture picture,
        List<OpenEvaluation> open,
        Instrument instrument) {

    /// Whether nobody has given a score yet.
    public boolean isEmpty() {
        return firstOfClient() == null && firstOfOrganizer() == null;
    }

    /// Whether a session that was held lacks a score.
    public boolean hasGaps() {
        return points.stream()
                .filter(point -> point.happened() == TrendPoint.Happened.HELD)
                .anyMatch(point ->
                        point.client().value() == null || point.organizer().value() == null);
    }

    public LocalDate from() {
        return points.getFirst().date();
    }

    public LocalDate until() {
        return points.getLast().date();
    }

    public @Nullable Double firstOfClient() {
        return first(point -> point.client().value(), points);
    }

    public @Nullable Double lastOfClient() {
        return first(point -> point.client().value(), points.reversed());
    }

    public @Nullable Double firstOfOrganizer() {
        return first(point -> point.organizer().value(), points);
    }

    public @Nullable Double lastOfOrganizer() {
        return first(point -> point.organizer().value(), points.reversed());
    }

    private static @Nullable Double first(Function<TrendPoint, @Nullable Double> score, List<TrendPoint> inOrder) {
        return inOrder.stream().map(score).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
