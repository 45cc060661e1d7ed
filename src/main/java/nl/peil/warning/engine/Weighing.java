package nl.peil.warning.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Weighs all that one session brought, puts the drops in the bucket, or lets it leak.
final class Weighing {

    /// How much likelier than in calm, by degree of strain. They can be coarse: no weight of these moves what is found
    /// by more than two in a hundred. In calm one session in seven rubs a little: in a fifth of all sessions
    /// clients report some tension (19 to 42 % in published studies).
    private static final double[] NO_FRICTION = {.70 / .86, .55 / .86, .30 / .86};

    private static final double[] SMALL_FRICTION = {.27 / .13, .40 / .13, .52 / .13};
    private static final double[] BIG_FRICTION = {3, 5, 18};
    private static final double[] YES = {.93 / .97, .86 / .97, .62 / .97};
    private static final double[] DOUBT = {2.4, 5.2, 12.4};
    private static final double[] NO = {3, 8, 25};
    private static final double[] CANCELLED = {.07 / .04, .11 / .04, .18 / .04};

    /// Somebody who isn't there mostly forgot.
    private static final double[] NO_SHOW = {1.2, 1.5, 2};

    private static final double[] HELD = {.93 / .96, .89 / .96, .82 / .96};

    /// The odds of not answering, against those in calm (silence that follows strain is evidence; by itself it is
    /// hardly any, so the client's own habit is the measure).
    private static final double[] UNANSWERED = {1.2, 1.6, 2.5};

    /// The organizer's own scores fall too when she sees it: half of the time, and less far (the two sides' scores
    /// agree only loosely, r = .36 in published studies).
    private static final double SEES = 0.5;

    private static final double LESS = 0.7;
    private static final double OWN_TAIL = 3;

    private static final int SOURCES = Source.values().length;

    private final Drops drops;
    private final Strain strain;
    private final Usual usual;
    private final Habits habits;
    private final double[] gains = new double[SOURCES];

    Weighing(Drops drops, Strain strain, Usual usual, Habits habits) {
        this.drops = drops;
        this.strain = strain;
        this.usual = usual;
        this.habits = habits;
    }

    void weigh(Day day) {
        Arrays.fill(gains, 1);
        strain.pass();
        attended(day.outcome());
        if (day.asked()) answered(day.client() != null);
        var client = day.client();
        var given = client == null || client.scores().isBlank() ? null : usual.compare(client.scores());
        if (client != null) {
            if (given != null) gain(Source.SCORES, strain.weigh(usual.ratios(given)));
            friction(client.friction());
            goOn(client.goOn());
        }
        var organizer = day.organizer();
        double own = organizer == null ? Double.NaN : organizer.scores().mean();
        double difference = Double.isNaN(own) ? Double.NaN : habits.own(own);
        if (!Double.isNaN(own)) own(difference);
        strain.settle();

        double calm = strain.calm();
        if (given != null) usual.learn(given, calm);
        if (day.asked()) habits.asked(client != null, calm);
        if (given != null) habits.evaluated(given.mood());
        if (given != null && !Double.isNaN(own)) habits.both(given.mood(), difference);
        if (!Double.isNaN(own)) habits.own(own, difference, calm);
        pour(day.day());
    }

    private void attended(Outcome outcome) {
        switch (outcome) {
            case HELD -> gain(Source.CANCELLED, weigh(HELD));
            case CANCELLED_BY_CLIENT -> gain(Source.CANCELLED, weigh(CANCELLED));
            case NO_SHOW -> gain(Source.NO_SHOW, weigh(NO_SHOW));
            case CANCELLED_BY_ORGANIZER -> {}
        }
    }

    private void answered(boolean answered) {
        double usually = habits.unanswered();
        gain(
                Source.UNANSWERED,
                strain.weigh(
                        unanswered(answered, usually, UNANSWERED[0]),
                        unanswered(answered, usually, UNANSWERED[1]),
                        unanswered(answered, usually, UNANSWERED[2])));
    }

    private static double unanswered(boolean answered, double usually, double odds) {
        double ratio = 1 / (1 - usually + usually * odds);
        return answered ? ratio : odds * ratio;
    }

    private void friction(@Nullable Friction friction) {
        if (friction == null) return;
        gain(
                Source.FRICTION,
                weigh(
                        switch (friction) {
                            case NONE -> NO_FRICTION;
                            case SMALL -> SMALL_FRICTION;
                            case BIG -> BIG_FRICTION;
                        }));
    }

    private void goOn(@Nullable Continue goOn) {
        if (goOn == null) return;
        gain(
                Source.DOUBT,
                weigh(
                        switch (goOn) {
                            case YES -> YES;
                            case DOUBT -> DOUBT;
                            case NO -> NO;
                        }));
    }

    private void own(double difference) {
        double spread = OWN_TAIL * habits.ownPrediction();
        gain(
                Source.ORGANIZER,
                strain.weigh(
                        own(difference, spread, Strain.FALL[0]),
                        own(difference, spread, Strain.FALL[1]),
                        own(difference, spread, Strain.FALL[2])));
    }

    private static double own(double difference, double spread, double fall) {
        double low = difference + LESS * fall;
        double ratio = (spread + difference * difference) / (spread + low * low);
        return SEES * ratio * ratio + 1 - SEES;
    }

    private double weigh(double[] ratios) {
        return strain.weigh(ratios[0], ratios[1], ratios[2]);
    }

    private void gain(Source source, double gain) {
        gains[source.code()] *= gain;
    }

    /// Brings the bucket to its new level: what spoke for strain shares in the rise, by how much it spoke; a fall
    /// leaks. Time alone is no evidence: when nothing spoke for strain, it doesn't rise.
    private void pour(int day) {
        int rise = strain.level() - drops.level();
        if (rise <= 0) {
            drops.leak(-rise);
            return;
        }
        double sum = 0;
        for (int at = 0; at < SOURCES; at++) {
            gains[at] = gains[at] <= 1 ? 0 : StrictMath.log(gains[at]);
            sum += gains[at];
        }
        if (sum == 0) return;
        double cumulated = 0;
        int poured = 0;
        for (int at = 0; at < SOURCES; at++) {
            if (gains[at] == 0) continue;
            cumulated += gains[at];
            int until = (int) StrictMath.rint(rise * cumulated / sum);
            if (until > poured) drops.add(Source.of(at), day, until - poured);
            poured = until;
        }
    }
}
