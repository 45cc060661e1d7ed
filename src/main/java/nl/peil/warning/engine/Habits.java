package nl.peil.warning.engine;

import java.nio.ByteBuffer;

/// What else is usual: how often this client answers, and how the organizer scores herself. And how the last few
/// evaluations went, from which the kind of a warning is told.
final class Habits {

    /// How many evaluations' worth of belief there is in the prior share of unanswered ones, and in the organizer's
    /// spread.
    private static final double BELIEF = 4;

    /// How unsure the organizer's own mean is at first: a variance, in points squared.
    private static final double OWN_DOUBT = 1;

    private static final double MOST = 9;

    /// How many evaluations back a fall is told from a slide.
    static final int RECENT = 5;

    /// How much of the difference between the sides the last session makes up: about four sessions count.
    private static final double SMOOTH = 0.4;

    /// The sides drift apart when they differ a point more than is usual with these two.
    private static final double APART = 1;

    private final Priors priors;
    private double asked;
    private double missed;
    private double own;
    private double ownSum;
    private double ownSquares;
    private double ownSeen;
    private double drift;
    private final float[] recent = new float[RECENT];
    private int evaluations;

    Habits(Priors priors) {
        this.priors = priors;
        ownSeen = BELIEF;
        ownSquares = BELIEF * priors.ownSessions() * priors.ownSessions();
    }

    double askedInAll() {
        return asked;
    }

    double missedInAll() {
        return missed;
    }

    /// How many calm sessions the organizer scored.
    double ownCalm() {
        return own;
    }

    double ownMean() {
        return ownSum / own;
    }

    /// The share of evaluations that this client leaves unanswered in calm.
    double unanswered() {
        return (priors.unanswered() * BELIEF + missed) / (BELIEF + asked);
    }

    void asked(boolean answered, double weight) {
        asked += weight;
        if (!answered) missed += weight;
    }

    /// How far the organizer's own mean is from what is usual with her, in points.
    double own(double mean) {
        double variance = ownVariance();
        return mean - (priors.own() * variance / OWN_DOUBT + ownSum) / (variance / OWN_DOUBT + own);
    }

    double ownVariance() {
        return ownSquares / ownSeen;
    }

    /// How unsure a prediction of her mean is: a variance, in points squared.
    double ownPrediction() {
        double variance = ownVariance();
        return variance * (1 + 1 / (own + variance / OWN_DOUBT));
    }

    void own(double mean, double difference, double weight) {
        double variance = ownVariance();
        ownSquares += weight * Math.min(difference * difference, MOST * variance);
        ownSeen += weight;
        ownSum += weight * mean;
        own += weight;
    }

    /// The client's mean was so far from what is usual.
    void evaluated(double mood) {
        recent[evaluations % RECENT] = (float) mood;
        evaluations++;
    }

    /// Both sides gave scores, each so far from what is usual with them.
    void both(double client, double organizer) {
        drift += SMOOTH * (client - organizer - drift);
    }

    /// Whether the client has come to see it a good deal worse, or better, than the organizer, compared with what is
    /// usual with each. A standing difference says nothing: clients rate higher than professionals.
    boolean apart() {
        return Math.abs(drift) > APART;
    }

    /// How far the client's mean was from what is usual, `back` evaluations ago; `NaN` when there were none.
    double mood(int back) {
        return back >= Math.min(RECENT, evaluations) ? Double.NaN : recent[(evaluations - 1 - back) % RECENT];
    }

    /// After a talk.
    void clear() {
        drift = 0;
        evaluations = 0;
    }

    void write(ByteBuffer bytes) {
        bytes.putDouble(asked)
                .putDouble(missed)
                .putDouble(own)
                .putDouble(ownSum)
                .putDouble(ownSquares)
                .putDouble(ownSeen)
                .putDouble(drift);
        for (float mood : recent) bytes.putFloat(mood);
        bytes.putInt(evaluations);
    }

    void read(ByteBuffer bytes) {
        asked = bytes.getDouble();
        missed = bytes.getDouble();
        own = bytes.getDouble();
        ownSum = bytes.getDouble();
        ownSquares = bytes.getDouble();
        ownSeen = bytes.getDouble();
        drift = bytes.getDouble();
        for (int at = 0; at < RECENT; at++) recent[at] = bytes.getFloat();
        evaluations = bytes.getInt();
    }
}
