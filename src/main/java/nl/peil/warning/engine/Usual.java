package nl.peil.warning.engine;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// What is usual with one client: how high each of the five is, and how much they go up and down.
///
/// A hierarchical normal model (Gelman et al., Bayesian Data Analysis, ch. 5): what she gave, weighed against what is
/// usual with people. It learns from a session only as far as that session was calm, so that it doesn't follow her
/// down. The session's mood, which all five share, and what each of the five does by itself are kept apart: a fall of
/// one of the five against the others says more than a bad day.
final class Usual {

    /// How many sessions' worth of belief there is in the prior for the mood, and in that for the five.
    private static final double MOODS = 4;

    private static final double ANSWERS = 12;

    /// Degrees of freedom of the predictions: tails as heavy as people's bad days. Three, so that the likelihood of a
    /// mean is a plain square.
    private static final double MOOD_TAIL = 3;

    private static final double ANSWER_TAIL = 4;

    /// Nothing counts for more than three times what is usual in learning how much is usual.
    private static final double MOST = 9;

    /// A client who suffers may still give what she always gives: one time in five nothing shows. People keep up
    /// appearances (72.6 % of clients in a published study had lied about the help itself), and so one good answer
    /// doesn't wipe out what was said before.
    private static final double HIDES = 0.2;

    private final Priors priors;
    private final double[] sums = new double[Strain.ITEMS];
    private double calm;
    private double moodSquares;
    private double moods;
    private double answerSquares;
    private double answers;

    Usual(Priors priors) {
        this.priors = priors;
        moods = MOODS;
        moodSquares = MOODS * priors.sessions() * priors.sessions();
        answers = ANSWERS;
        answerSquares = ANSWERS * priors.answers() * priors.answers();
    }

    /// @param scores at least one of them given
    Comparison compare(Scores scores) {
        return new Comparison(scores, expected());
    }

    /// How much likelier these are under each kind of strain than in calm, by topic and degree.
    double[] ratios(Comparison it) {
        double moodVariance =
                moodVariance() + moodDoubt() + (answerVariance() + answerDoubt()) * (1.0 / it.given() - 0.2);
        double mood = MOOD_TAIL * moodVariance;
        double moodCalm = mood + it.mood() * it.mood();
        double answerCalm = ANSWER_TAIL * (answerVariance() + answerDoubt()) + it.squares();
        double more = Strain.MAIN - Strain.OTHER;
        var ratios = new double[Strain.TOPICS * Strain.DEGREES];
        for (int item = 0; item < Strain.ITEMS; item++) {
            boolean blank = it.isBlank(item);
            double shape = blank ? Strain.OTHER : Strain.OTHER + more / it.given();
            double dot = blank ? 0 : more * it.apart(item);
            double norm = blank ? 0 : more * more * (1 - 1.0 / it.given());
            for (int degree = 0; degree < Strain.DEGREES; degree++) {
                double fall = Strain.FALL[degree];
                double byMood = moodCalm / (mood + square(it.mood() + fall * shape));
                double byAnswers = answerCalm / (answerCalm + 2 * fall * dot + fall * fall * norm);
                ratios[item * Strain.DEGREES + degree] = shown(square(byMood) * tail(byAnswers, it.given()));
            }
        }
        for (int degree = 0; degree < Strain.DEGREES; degree++) {
            double byMood = moodCalm / (mood + square(it.mood() + Strain.FALL[degree]));
            ratios[Strain.ITEMS * Strain.DEGREES + degree] = shown(square(byMood));
        }
        return ratios;
    }

    private static double shown(double ratio) {
        return HIDES + (1 - HIDES) * ratio;
    }

    private static double square(double number) {
        return number * number;
    }

    /// Student's t of as many dimensions as the answers have apart from their mean.
    private static double tail(double ratio, int given) {
        if (given == Strain.ITEMS) {
            return square(square(ratio));
        }
        return given == 1 ? 1 : StrictMath.pow(ratio, (ANSWER_TAIL + given - 1) / 2);
    }

    /// Learns from a session, as far as it was calm.
    ///
    /// @param weight the probability that nothing was wrong, 0 to 1
    void learn(Comparison it, double weight) {
        double moodVariance = moodVariance();
        double answerVariance = answerVariance();
        double moodShare = moodVariance / (moodVariance + moodDoubt());
        double answerShare = answerVariance / (answerVariance + answerDoubt());
        for (int item = 0; item < Strain.ITEMS; item++) sums[item] += weight * it.filled(item);
        calm += weight;
        moodSquares += weight * Math.min(it.mood() * it.mood() * moodShare, MOST * moodVariance);
        moods += weight;
        int free = it.given() - 1;
        answerSquares += weight * Math.min(it.squares() * answerShare, MOST * free * answerVariance);
        answers += weight * free;
    }

    /// After a talk it may well be different from before: what was usual counts for one session.
    void loosen() {
        if (calm <= 1) return;
        for (int item = 0; item < Strain.ITEMS; item++) sums[item] /= calm;
        calm = 1;
    }

    /// How many calm sessions it has learned from, in part or whole.
    double calm() {
        return calm;
    }

    /// The mean of what she gave in calm, in points.
    double mean() {
        double mean = 0;
        for (double sum : sums) mean += sum / calm / Strain.ITEMS;
        return mean;
    }

    /// How much her mean went up and down: a variance, in points squared, of her sessions alone.
    double moodLearned() {
        return (moodSquares - MOODS * priors.sessions() * priors.sessions()) / Math.max(1, moods - MOODS);
    }

    /// How much each of the five did so by itself.
    double answersLearned() {
        return (answerSquares - ANSWERS * priors.answers() * priors.answers()) / Math.max(1, answers - ANSWERS);
    }

    /// How much her five differ from each other.
    double itemsLearned() {
        double mean = mean();
        double squares = 0;
        for (double sum : sums) squares += (sum / calm - mean) * (sum / calm - mean);
        return Math.max(0, squares / (Strain.ITEMS - 1) - answerVariance() / calm);
    }

    private double[] expected() {
        var expected = new double[Strain.ITEMS];
        if (calm == 0) {
            Arrays.fill(expected, priors.score());
            return expected;
        }
        double mean = mean();
        double byMean = 1 - moodDoubt() / (priors.clients() * priors.clients());
        double byItem = 1 - answerDoubt() / (priors.items() * priors.items());
        double middle = priors.score() + byMean * (mean - priors.score());
        for (int item = 0; item < Strain.ITEMS; item++) expected[item] = middle + byItem * (sums[item] / calm - mean);
        return expected;
    }

    private double moodVariance() {
        return moodSquares / moods;
    }

    private double answerVariance() {
        return answerSquares / answers;
    }

    /// How unsure the usual mean still is: a variance, in points squared.
    private double moodDoubt() {
        double prior = priors.clients() * priors.clients();
        return prior / (1 + calm * prior / moodVariance());
    }

    private double answerDoubt() {
        double prior = priors.items() * priors.items();
        return prior / (1 + calm * prior / answerVariance());
    }

    void write(ByteBuffer bytes) {
        for (double sum : sums) bytes.putDouble(sum);
        bytes.putDouble(calm)
                .putDouble(moodSquares)
                .putDouble(moods)
                .putDouble(answerSquares)
                .putDouble(answers);
    }

    void read(ByteBuffer bytes) {
        for (int item = 0; item < sums.length; item++) sums[item] = bytes.getDouble();
        calm = bytes.getDouble();
        moodSquares = bytes.getDouble();
        moods = bytes.getDouble();
        answerSquares = bytes.getDouble();
        answers = bytes.getDouble();
    }
}
