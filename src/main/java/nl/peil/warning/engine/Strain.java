package nl.peil.warning.engine;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// How likely it is that something is wrong between the two, what it is about and how bad it is: a filter over
/// calm and eighteen kinds of strain: about one of the five or about nothing in particular, in three degrees
/// (Shiryaev 1963; Hamilton 1989).
///
/// Calm weighs 1 at all times; each kind of strain weighs its odds against it.
final class Strain {

    static final int ITEMS = 5;
    static final int DEGREES = 3;

    /// What strain can be about: one of the five, or in the last place nothing in particular.
    static final int TOPICS = ITEMS + 1;

    /// How far a degree of strain lowers the mean of a client's five, in points: half a point hardly shows, three and a
    /// half is a third of the scale.
    static final double[] FALL = {0.5, 1.5, 3.5};

    /// Strain about nothing in particular, where all five fall alike, looks like a bad mood: it is one in twenty, so
    /// that it takes more than one bad day.
    private static final double NOTHING_IN_PARTICULAR = 0.05;

    /// The item that it is about falls three times as far as the others; their mean is the degree's.
    static final double MAIN = 15.0 / 7;

    static final double OTHER = 5.0 / 7;

    /// The chance a session that strain begins: a rupture shows in the scores of a quarter of therapies (25.5 % of 605
    /// published), and in eight sessions 1 - 0.965⁸ = 25 % begin one.
    static final double BEGINS = 0.035;

    /// How bad it is when it begins: mostly a little. It seldom begins as a bomb.
    private static final double[] FIRST = {0.6, 0.3, 0.1};

    /// The chance a session that strain gets a degree worse: it takes about five sessions to build up.
    private static final double WORSE = 0.2;

    /// The chance a session that strain gets a degree better by itself: half of the shallow dips are gone after eight.
    private static final double BETTER = 0.08;

    /// The level of an empty bucket, as the logarithm of the odds: no more than may begin with anyone at any session.
    private static final double EMPTY = StrictMath.log(BEGINS / (1 - BEGINS));

    /// Further than this it makes no difference how sure it is, and it must be able to get well again.
    private static final double SURE = 1e6;

    private final double[] odds = new double[TOPICS * DEGREES];

    /// One session further, before anything is known of it.
    void pass() {
        double back = 0;
        for (int at = 0; at < odds.length; at += DEGREES) back += odds[at];
        double calm = 1 - BEGINS + BETTER * back;
        for (int at = 0; at < odds.length; at += DEGREES) {
            double begins =
                    BEGINS * (at < ITEMS * DEGREES ? (1 - NOTHING_IN_PARTICULAR) / ITEMS : NOTHING_IN_PARTICULAR);
            double light = odds[at];
            double middle = odds[at + 1];
            double heavy = odds[at + 2];
            odds[at] = (begins * FIRST[0] + light * (1 - WORSE - BETTER) + middle * BETTER) / calm;
            odds[at + 1] = (begins * FIRST[1] + middle * (1 - WORSE - BETTER) + light * WORSE + heavy * BETTER) / calm;
            odds[at + 2] = (begins * FIRST[2] + heavy * (1 - BETTER) + middle * WORSE) / calm;
        }
    }

    /// Weighs evidence that is so much likelier under each degree of strain than in calm.
    ///
    /// @return how much likelier that makes strain: a factor of the odds
    double weigh(double light, double middle, double heavy) {
        double before = sum();
        for (int at = 0; at < odds.length; at += DEGREES) {
            odds[at] *= light;
            odds[at + 1] *= middle;
            odds[at + 2] *= heavy;
        }
        return sum() / before;
    }

    /// Weighs evidence that is so much likelier under each kind of strain than in calm.
    ///
    /// @param ratios by topic, and for each topic by degree
    /// @return how much likelier that makes strain: a factor of the odds
    double weigh(double[] ratios) {
        double before = sum();
        for (int at = 0; at < odds.length; at++) odds[at] *= ratios[at];
        return sum() / before;
    }

    /// Ends a session.
    void settle() {
        double sum = sum();
        if (sum <= SURE) return;
        for (int at = 0; at < odds.length; at++) odds[at] *= SURE / sum;
    }

    /// The probability that nothing is wrong.
    double calm() {
        return 1 / (1 + sum());
    }

    /// The level that belongs to this, in thousandths of a full bucket: full at even odds.
    int level() {
        double share = 1 - StrictMath.log(sum()) / EMPTY;
        return (int) StrictMath.rint(Bucket.RIM * Math.clamp(share, 0, 2));
    }

    /// The share of all strain that is about this item.
    double share(Item item) {
        int at = item.place() * DEGREES;
        return (odds[at] + odds[at + 1] + odds[at + 2]) / sum();
    }

    private double sum() {
        double sum = 0;
        for (double one : odds) sum += one;
        return sum;
    }

    void clear() {
        Arrays.fill(odds, 0);
    }

    void write(ByteBuffer bytes) {
        for (double one : odds) bytes.putDouble(one);
    }

    void read(ByteBuffer bytes) {
        for (int at = 0; at < odds.length; at++) odds[at] = bytes.getDouble();
    }
}
