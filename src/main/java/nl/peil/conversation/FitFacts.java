package nl.peil.conversation;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.peil.collaboration.SessionLine;
import nl.peil.collaboration.SessionOutcome;
import nl.peil.conversation.Feelings.Question;
import nl.peil.evaluation.Continue;
import nl.peil.evaluation.Friction;
import nl.peil.evaluation.Item;
import nl.peil.evaluation.OwnFeeling;
import nl.peil.evaluation.SharedAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/// What Peil knows beside what an organizer feels: sentences, a few for each question, never a sum. No more
/// than she may read now, and of her own what only she may.
///
/// @param client how she is called
/// @param settled sessions that were, or were called off, the oldest first
/// @param answers what both shared about them, in the same order
/// @param felt what the organizer felt after her sessions, the oldest first
/// @param apart whether the two have come to see it differently
record FitFacts(
        String client,
        List<SessionLine> settled,
        List<SharedAnswer> answers,
        List<OwnFeeling> felt,
        boolean apart,
        Instant now,
        Locale language) {

    /// As many of the latest say how it is now.
    private static final int LATEST = 5;

    /// Within a point both mean the same: people don't gauge finer than that.
    private static final double SAME = 1;

    /// As at a reveal: so much is seen differently.
    private static final double APART = 3;

    private static final Duration MONTH = Duration.ofDays(28);

    private static final String FACT = "conversation.fit.fact.";

    /// @param says a message key, for the arguments
    record Fact(String says, List<Object> arguments) {

        static Fact of(String says, Object... arguments) {
            return new Fact(FACT + says, List.of(arguments));
        }
    }

    static FitFacts of(
            String client,
            List<SessionLine> sessions,
            List<SharedAnswer> answers,
            List<OwnFeeling> felt,
            boolean apart,
            Instant now,
            Locale language) {
        var settled = sessions.stream()
                .filter(session -> session.outcome() != SessionOutcome.PLANNED)
                .sorted(Comparator.comparing(SessionLine::starts))
                .toList();
        var bySession =
                answers.stream().collect(Collectors.toMap(SharedAnswer::session, Function.identity(), (one, _) -> one));
        var inOrder = settled.stream()
                .map(session -> bySession.get(session.id()))
                .filter(Objects::nonNull)
                .toList();
        return new FitFacts(client, settled, inOrder, felt, apart, now, language);
    }

    List<Fact> beside(Question question) {
        return switch (question) {
            case FIT -> all(scores(Item.STRUCTURE), scores(Item.DIRECTION), drifting());
            case EXPERTISE -> all(scores(Item.EXPERTISE), differences(Item.EXPERTISE));
            case RESISTANCE ->
                all(scores(Item.HEARD), calledOff(), missed(), own("resistance", OwnFeeling::resistance));
            case RESULT -> all(scores(Item.GOALS), differences(Item.GOALS), doubted());
            case EASE -> all(own("ease", OwnFeeling::ease), rubbed());
            case LOAD -> all(lately(), calledOffByHerself());
        };
    }

    private static List<Fact> all(@Nullable Fact... facts) {
        return Stream.of(facts).filter(Objects::nonNull).map(Fact.class::cast).toList();
    }

    private Fact scores(Item item) {
        var shared = answers.stream()
                .map(SharedAnswer::client)
                .filter(Objects::nonNull)
                .flatMap(given -> Stream.ofNullable(given.scores().of(item)))
                .toList();
        var latest = latest(shared);
        var about = new DefaultMessageSourceResolvable("conversation.fit.item." + item);
        if (latest.isEmpty()) return Fact.of("scores.NONE", client, about);
        return Fact.of("scores." + course(latest), client, about, written(latest));
    }

    private @Nullable Fact own(String what, Function<OwnFeeling, @Nullable Double> feeling) {
        var latest = latest(felt.stream()
                .flatMap(one -> Stream.ofNullable(feeling.apply(one)))
                .toList());
        return latest.isEmpty() ? null : Fact.of("own." + what, written(latest));
    }

    private @Nullable Fact differences(Item item) {
        var latest = latest(answers.stream()
                .flatMap(answer -> Stream.ofNullable(difference(answer, item)))
                .toList());
        long apartNow =
                latest.stream().filter(difference -> difference >= APART).count();
        return apartNow == 0 ? null : Fact.of("apart", apartNow, latest.size());
    }

    private static @Nullable Double difference(SharedAnswer answer, Item item) {
        if (answer.client() == null || answer.organizer() == null) return null;
        var hers = answer.client().scores().of(item);
        var own = answer.organizer().of(item);
        return hers == null || own == null ? null : Math.abs(hers - own);
    }

    private @Nullable Fact drifting() {
        return apart ? Fact.of("drifting", client) : null;
    }

    private @Nullable Fact rubbed() {
        return said("rubbed", given -> given.friction() == null ? null : given.friction() != Friction.NONE);
    }

    private @Nullable Fact doubted() {
        return said(
                "doubted",
                given -> given.goOn() == null ? null : given.goOn() == Continue.DOUBT || given.goOn() == Continue.NO);
    }

    private @Nullable Fact said(String what, Function<SharedAnswer.Client, @Nullable Boolean> so) {
        var latest = latest(answers.stream()
                .flatMap(answer -> Stream.ofNullable(answer.client()))
                .flatMap(given -> Stream.ofNullable(so.apply(given)))
                .toList());
        long times = latest.stream().filter(is -> is).count();
        return times == 0 ? null : Fact.of(what, client, times, latest.size());
    }

    private @Nullable Fact calledOff() {
        var latest = latest(settled);
        long times = count(latest, SessionOutcome.CANCELLED_BY_CLIENT);
        if (times > 0) return Fact.of("off.client", client, times, latest.size());
        boolean all = count(latest, SessionOutcome.HELD) == latest.size();
        return all && !latest.isEmpty() ? Fact.of("off.none", latest.size()) : null;
    }

    private @Nullable Fact missed() {
        var latest = latest(settled);
        long times = count(latest, SessionOutcome.NO_SHOW);
        return times == 0 ? null : Fact.of("off.missed", client, times, latest.size());
    }

    private @Nullable Fact calledOffByHerself() {
        var latest = latest(settled);
        long times = count(latest, SessionOutcome.CANCELLED_BY_ORGANIZER);
        return times == 0 ? null : Fact.of("off.organizer", times, latest.size());
    }

    private Fact lately() {
        var held = settled.stream()
                .filter(session -> session.outcome() == SessionOutcome.HELD
                        && session.starts().isAfter(now.minus(MONTH)))
                .toList();
        double hours = held.stream().mapToInt(SessionLine::minutes).sum() / 60.0;
        return Fact.of("lately", held.size(), number().format(hours), client);
    }

    private static long count(List<SessionLine> sessions, SessionOutcome outcome) {
        return sessions.stream().filter(session -> session.outcome() == outcome).count();
    }

    private static <T> List<T> latest(List<T> all) {
        return all.subList(Math.max(0, all.size() - LATEST), all.size());
    }

    /// The last one beside the mean of those before it.
    private static String course(List<Double> latest) {
        if (latest.size() == 1) return "ONE";
        double before = latest.subList(0, latest.size() - 1).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        double step = latest.getLast() - before;
        if (Math.abs(step) < SAME) return "SAME";
        return step < 0 ? "DOWN" : "UP";
    }

    private String written(List<Double> scores) {
        return scores.stream().map(number()::format).collect(Collectors.joining(" → "));
    }

    private NumberFormat number() {
        var number = NumberFormat.getNumberInstance(language);
        number.setMaximumFractionDigits(1);
        return number;
    }
}
