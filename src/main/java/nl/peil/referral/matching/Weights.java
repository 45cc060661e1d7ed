package nl.peil.referral.matching;

/// How much each thing counts. They add up to 1; why they are as they are, is told in `docs/matching.md`.
final class Weights {

    static final double SPECIALISM = 0.40;
    static final double STYLE = 0.25;
    static final double DISTANCE = 0.15;
    static final double HOUSEHOLD = 0.10;
    static final double CARE = 0.10;

    /// Taken off for each time she was shown lately, up to [#MOST_SHOWN]: no more than 0.05 in all.
    static final double SHOWN = 0.005;
    static final int MOST_SHOWN = 10;

    /// Taken off the second and the third for being like one already chosen: enough to prefer somebody different who is
    /// nearly as good, not enough to prefer somebody worse.
    static final double ALIKE = 0.15;

    private Weights() {}
}
