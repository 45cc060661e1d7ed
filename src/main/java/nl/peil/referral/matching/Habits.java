package nl.peil.referral.matching;

/// What a colleague really does, counted over her own collaborations, for those who chose to let it count. No score
/// that a client gave is among it.
///
/// @param tried collaborations that began with a trial, `begun` out of so many
/// @param gauged evaluations that she gave herself, `held` out of so many that the agreed rhythm asked for
/// @param talked bumps that were talked about within a week, `raised` out of so many
/// @param arrived handovers that arrived, `handed` out of so many
/// @param trained hours of training and peer review in the last year
public record Habits(
        int tried, int begun, int gauged, int held, int talked, int raised, int arrived, int handed, int trained) {

    /// Nothing known, or nothing that she lets count.
    public static final Habits UNKNOWN = new Habits(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// So many cases of an average colleague are added to everybody's: with few of her own she is taken for average
    /// (the posterior mean of a beta-binomial model; Gelman et al., Bayesian Data Analysis, 3rd ed., §2.4).
    private static final double PRIOR_CASES = 5;

    private static final double AVERAGE = 0.5;

    private static final double TRAINED_WELL = 40;

    /// @throws IllegalArgumentException for a count below 0 or above what it is out of
    public Habits {
        check(tried, begun);
        check(gauged, held);
        check(talked, raised);
        check(arrived, handed);
        if (trained < 0) throw new IllegalArgumentException("trained: " + trained);
    }

    private static void check(int of, int all) {
        if (of < 0 || of > all) throw new IllegalArgumentException(of + " of " + all);
    }

    /// 0 to 1; 0.5 for somebody of whom nothing is known.
    double care() {
        return (share(tried, begun) + share(gauged, held) + share(talked, raised) + share(arrived, handed) + training())
                / 5;
    }

    /// The share of an average colleague until her own cases outweigh it.
    static double share(int of, int all) {
        return (of + PRIOR_CASES * AVERAGE) / (all + PRIOR_CASES);
    }

    private double training() {
        return AVERAGE + AVERAGE * Math.min(1, trained / TRAINED_WELL);
    }
}
