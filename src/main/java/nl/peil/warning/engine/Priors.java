package nl.peil.warning.engine;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/// What is usual before anything is known of a client. Sharper ones can be drawn from a practice's own history.
///
/// @param score the mean of a client's scores, 0 to 10
/// @param clients how much clients differ in that mean: a standard deviation, in points
/// @param items how much one client's five differ from her mean: a standard deviation, in points
/// @param sessions how much the mean of one client's scores goes up and down between calm sessions, in points
/// @param answers how much one of the five goes up and down by itself, in points
/// @param unanswered the share of evaluations that clients leave unanswered, over 0 and under 1
/// @param own the mean of an organizer's own scores, 0 to 10
/// @param ownSessions how much that goes up and down between sessions, in points
public record Priors(
        double score,
        double clients,
        double items,
        double sessions,
        double answers,
        double unanswered,
        double own,
        double ownSessions) {

    /// From what is published about scores after sessions: they crowd at the top, most good sessions over nine
    /// tenths of the scale, and strained ones well under it; professionals score themselves .4 of a standard
    /// deviation lower than clients do; between half and nine tenths of those asked online answer.
    public static final Priors PUBLISHED = new Priors(8.2, 1.0, 0.5, 0.6, 0.4, 0.25, 7.8, 0.6);

    /// Calm sessions from which a client is known.
    private static final double KNOWN = 4;

    /// Fewer clients than this tell too little of a practice.
    private static final int ENOUGH = 10;

    /// Clients that weigh as much as what is published.
    private static final double PUBLISHED_WEIGH = 20;

    /// Evaluations asked for that weigh as much.
    private static final double ASKED = 200;

    /// Half a step of the scale is hardly a spread.
    private static final double LEAST = 0.25;

    /// @throws IllegalArgumentException for a spread that isn't over 0, a mean outside the scale, or a share of 0 or 1
    public Priors {
        if (!(score >= 0 && score <= 10) || !(own >= 0 && own <= 10))
            throw new IllegalArgumentException("a mean is 0 to 10");
        if (!(clients > 0) || !(items > 0) || !(sessions > 0) || !(answers > 0) || !(ownSessions > 0)) {
            throw new IllegalArgumentException("a spread is over 0");
        }
        if (!(unanswered > 0 && unanswered < 1)) throw new IllegalArgumentException("a share is between 0 and 1");
    }

    /// Sharpened by what buckets of one practice have learned, the more the more there are: twenty clients weigh
    /// as much as all that is published (empirical Bayes, Efron & Morris 1975). Only clients with four calm
    /// sessions or more count.
    public Priors sharpened(Collection<Bucket> learned) {
        var clientsKnown = learned.stream()
                .map(Bucket::usual)
                .filter(usual -> usual.calm() >= KNOWN)
                .toList();
        if (clientsKnown.size() < ENOUGH) return this;
        double share = clientsKnown.size() / (clientsKnown.size() + PUBLISHED_WEIGH);
        double mean = mean(clientsKnown, Usual::mean);
        double noise = mean(clientsKnown, usual -> usual.moodLearned() / usual.calm());
        double between = mean(clientsKnown, usual -> square(usual.mean() - mean)) - noise;
        var ownKnown = learned.stream()
                .map(Bucket::habits)
                .filter(habits -> habits.ownCalm() >= KNOWN)
                .toList();
        double ownShare = ownKnown.size() / (ownKnown.size() + PUBLISHED_WEIGH);
        double asked = learned.stream()
                .mapToDouble(bucket -> bucket.habits().askedInAll())
                .sum();
        double missed = learned.stream()
                .mapToDouble(bucket -> bucket.habits().missedInAll())
                .sum();
        return new Priors(
                score + share * (mean - score),
                spread(clients, between, share),
                spread(items, mean(clientsKnown, Usual::itemsLearned), share),
                spread(sessions, mean(clientsKnown, Usual::moodLearned), share),
                spread(answers, mean(clientsKnown, Usual::answersLearned), share),
                (unanswered * ASKED + missed) / (ASKED + asked),
                ownKnown.isEmpty() ? own : own + ownShare * (mean(ownKnown, Habits::ownMean) - own),
                ownKnown.isEmpty() ? ownSessions : spread(ownSessions, mean(ownKnown, Habits::ownVariance), ownShare));
    }

    /// Variances are averaged, and never fall to nothing: people aren't all the same, however few have been seen.
    private static double spread(double before, double variance, double share) {
        return Math.max(LEAST, Math.sqrt((1 - share) * square(before) + share * Math.max(0, variance)));
    }

    private static <T> double mean(Collection<T> all, ToDoubleFunction<T> of) {
        return all.stream().mapToDouble(of).average().orElseThrow();
    }

    private static double square(double number) {
        return number * number;
    }
}
