package nl.peil.evaluation;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.Side;
import org.jspecify.annotations.Nullable;

/// Both sides beside each other, for one of them.
///
/// @param mine whether this reader has answered herself
record RevealPage(
        SessionId session,
        CollaborationId collaboration,
        Side reader,
        Reveal.Step step,
        String client,
        String organizer,
        ZonedDateTime held,
        ZonedDateTime until,
        List<Row> rows,
        Reveal reveal,
        boolean mine,
        List<String> questions,
        Instrument instrument) {

    /// What they see most differently, when they do.
    public @Nullable Item furthest() {
        return rows.stream()
                .filter(row -> row.view() == Reveal.View.APART)
                .map(Row::item)
                .findFirst()
                .orElse(null);
    }

    /// One of the five on a scale that both points lie on.
    ///
    /// @param clientX where the client's point lies, a share of the width
    record Row(
            Item item,
            Instrument.Question words,
            Reveal.View view,
            @Nullable Double client,
            @Nullable Double organizer,
            @Nullable String clientX,
            @Nullable String organizerX,
            boolean largest) {}

    private static final double LEFT = 5;
    private static final double WIDE = 90;

    static RevealPage of(
            Evaluation evaluation,
            Reveal reveal,
            Side reader,
            String client,
            String organizer,
            Instrument instrument,
            ZonedDateTime held,
            ZonedDateTime until) {
        var lines = reveal.step() == Reveal.Step.OPEN ? reveal.lines() : List.<Reveal.Line>of();
        return new RevealPage(
                evaluation.session(),
                evaluation.collaboration(),
                reader,
                reveal.step(),
                client,
                organizer,
                held,
                until,
                lines.stream()
                        .map(line -> row(line, instrument, line.equals(lines.getFirst())))
                        .toList(),
                reveal,
                evaluation.isIn(reader),
                reveal.step() == Reveal.Step.OPEN ? OpeningQuestions.of(reveal, instrument) : List.of(),
                instrument);
    }

    private static Row row(Reveal.Line line, Instrument instrument, boolean first) {
        return new Row(
                line.item(),
                instrument.question(line.item()),
                line.view(),
                line.client(),
                line.organizer(),
                x(line.client()),
                x(line.organizer()),
                first && (line.view() == Reveal.View.APART || line.view() == Reveal.View.SOMEWHAT));
    }

    private static @Nullable String x(@Nullable Double score) {
        return score == null ? null : String.format(Locale.ROOT, "%.1f%%", LEFT + score * WIDE / 10);
    }
}
