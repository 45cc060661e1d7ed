package nl.peil.warning;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.peil.collaboration.Header;
import nl.peil.collaboration.Phase;
import nl.peil.warning.Ground.Step;
import nl.peil.warning.Signal.Differently;
import nl.peil.warning.Signal.How;
import nl.peil.warning.engine.Bucket;
import nl.peil.warning.engine.Drop;
import nl.peil.warning.engine.Source;
import org.jspecify.annotations.Nullable;

/// One signal, to think about.
///
/// @param line what it says; nothing when it has settled
/// @param drops the largest first, what there is in the bucket
/// @param gaps what they differed in from the start, about the same thing
/// @param others what else can be done now
/// @param words key of the words to send to the client, when those help
/// @param language that the client reads
/// @param putOff until when, when she put it off
record SignalPage(
        SignalId id,
        SignalKind kind,
        String client,
        String organizer,
        String back,
        @Nullable SignalLine line,
        ZonedDateTime raised,
        LocalDate day,
        List<Reason> drops,
        List<Gap> gaps,
        List<Link> others,
        @Nullable String words,
        Locale language,
        @Nullable LocalDate putOff,
        boolean dealable,
        boolean talk,
        @Nullable How how,
        @Nullable Differently reason,
        @Nullable String own) {

    /// @param percent of a full bucket
    record Reason(Source source, LocalDate date, int percent) {}

    record Link(Step step, String href) {}

    private static final int LARGEST = 5;

    static SignalPage of(
            Signal signal,
            @Nullable SignalLine line,
            Header header,
            String me,
            List<Drop> drops,
            List<Gap> gaps,
            ZoneId zone,
            LocalDate today) {
        return new SignalPage(
                signal.id(),
                signal.kind(),
                header.client(),
                me,
                "/collaborations/" + signal.collaboration().value(),
                signal.isOpen() ? line : null,
                signal.raised().atZone(zone),
                signal.day(),
                largest(drops),
                gaps,
                line == null ? List.of() : others(line, header.phase()),
                line == null ? null : words(line),
                header.recipient().language(),
                line != null && line.due().isAfter(today) ? line.due() : null,
                SignalReplies.canBeDealtWith(signal.kind()),
                SignalReplies.isByTalking(signal.kind()),
                signal.how(),
                signal.reason(),
                signal.words());
    }

    /// In the percents that the bucket's own page shows.
    private static List<Reason> largest(List<Drop> drops) {
        var sizes = drops.stream().map(Drop::size).toList();
        int whole = Math.round(100f * sizes.stream().mapToInt(Integer::intValue).sum() / Bucket.RIM);
        var percents = BucketPage.percents(sizes, whole);
        return IntStream.range(0, drops.size())
                .mapToObj(at -> new Reason(drops.get(at).source(), drops.get(at).date(), percents.get(at)))
                .sorted(Comparator.comparingInt(Reason::percent).reversed())
                .limit(LARGEST)
                .toList();
    }

    /// A closing is always a way; nobody has to wait until it fades out.
    private static List<Link> others(SignalLine line, Phase phase) {
        var steps = switch (line.kind()) {
            case NOT_PLANNED, NO_CONTACT, CANCELLED, UNANSWERED -> List.of(Step.PLAN, Step.CLOSE);
            case BUCKET, APART -> List.of(Step.TREND, Step.PLAN);
            case TRIAL, TENS -> List.of(Step.PLAN);
        };
        return steps.stream()
                .filter(step -> step != line.step() && (step != Step.PLAN || phase != Phase.PAUSED))
                .map(step -> new Link(step, line.hrefOf(step)))
                .toList();
    }

    private static @Nullable String words(SignalLine line) {
        return switch (line.kind()) {
            case NOT_PLANNED, NO_CONTACT, CANCELLED, UNANSWERED ->
                "warning.silence.words."
                        + (line.step() == Step.CLOSE ? "CLOSE" : line.kind().name());
            case TENS -> "warning.silence.words.TENS";
            case BUCKET, APART, TRIAL -> null;
        };
    }

    public boolean open() {
        return line != null;
    }
}
