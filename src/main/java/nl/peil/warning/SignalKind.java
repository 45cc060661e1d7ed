package nl.peil.warning;

/// What can ask for the organizer's attention, the most pressing first.
public enum SignalKind {
    /// The bucket is over its rim.
    BUCKET(Unit.LEVEL, 1001, "drop"),
    /// A session went badly, and nobody has been heard of since.
    NO_CONTACT(Unit.DAYS, 7, "phone"),
    /// The client called off, or wasn't there, time and again.
    CANCELLED(Unit.TIMES, 2, "week"),
    /// The client was asked how it went, and didn't answer, time and again.
    UNANSWERED(Unit.TIMES, 2, "mail"),
    /// The two sides have come to see it differently.
    APART(Unit.TIMES, 1, "balance"),
    /// The trial is over, and nobody decided.
    TRIAL(Unit.DAYS, 7, "paper"),
    /// Nobody said when they meet again.
    NOT_PLANNED(Unit.DAYS, 10, "clock"),
    /// Nothing but tens: it can be true, and it can be hard to say something.
    TENS(Unit.TIMES, 5, "gauge");

    /// What evidence is counted in.
    enum Unit {
        /// thousandths of a bucket
        LEVEL,
        TIMES,
        DAYS
    }

    /// Well under the rim.
    private static final int SETTLED = 500;

    /// A quarter of a bucket.
    private static final int QUARTER = 250;

    /// No bucket gets fuller: as sure as it can be.
    private static final int FULL = 2000;

    private final Unit unit;
    private final int enough;
    private final String icon;

    SignalKind(Unit unit, int enough, String icon) {
        this.unit = unit;
        this.enough = enough;
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    Unit unit() {
        return unit;
    }

    /// The evidence that it takes the first time.
    int enough() {
        return enough;
    }

    /// Whether there is still a reason for one that was raised. A bucket must come well under the rim before it is
    /// over.
    boolean holds(int evidence) {
        return evidence >= (unit == Unit.LEVEL ? SETTLED : enough);
    }

    /// What is clearly more than this evidence: half as much again, and for the bucket a quarter of a bucket more.
    int clearlyMoreThan(int evidence) {
        return unit == Unit.LEVEL ? Math.min(evidence + QUARTER, FULL) : evidence + (evidence + 1) / 2;
    }
}
