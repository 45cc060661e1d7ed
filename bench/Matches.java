import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.peil.referral.matching.Habits;
import nl.peil.referral.matching.Matching;
import nl.peil.referral.matching.Need;
import nl.peil.referral.matching.Offer;
import nl.peil.referral.matching.Spot;
import nl.peil.referral.matching.Style;
import nl.peil.referral.matching.Trait;

/// The network of `bench/matching.sh`: many colleagues, and one need after the other.
///
/// `java Matches.java COLLEAGUES TIMES`
class Matches {

    static void main(String... arguments) {
        var random = new Random(1);
        int many = Integer.parseInt(arguments[0]);
        int times = Integer.parseInt(arguments[1]);
        var offers = new ArrayList<Offer>();
        for (int i = 0; i < many; i++) offers.add(offer(random));
        long start = System.nanoTime();
        var matching = new Matching(offers);
        double ready = (System.nanoTime() - start) / 1e6;
        var nanos = new long[times];
        int found = 0;
        for (int i = 0; i < 2 * times; i++) {
            var need = new Need(traits(random, 0.1), style(random), spot(random), Set.of());
            start = System.nanoTime();
            found += matching.three(need).size();
            nanos[i % times] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf("%.0f %.1f %.1f %.2f%n", ready, nanos[times / 2] / 1e6, nanos[(int) (times * 0.99)] / 1e6,
                found / (2.0 * times));
    }

    private static Offer offer(Random random) {
        return new Offer(new UUID(random.nextLong(), random.nextLong()), traits(random, 0.4), style(random), spot(random),
                10 + random.nextInt(90), random.nextInt(4), Habits.UNKNOWN, random.nextInt(15));
    }

    private static Set<Trait> traits(Random random, double each) {
        var traits = EnumSet.noneOf(Trait.class);
        for (var trait : Trait.values()) if (random.nextDouble() < each) traits.add(trait);
        return traits;
    }

    private static Style style(Random random) {
        return new Style(random.nextInt(6), random.nextInt(6), random.nextInt(6), random.nextInt(6), random.nextInt(6));
    }

    private static Spot spot(Random random) {
        return new Spot(50.8 + 2.6 * random.nextDouble(), 3.4 + 3.7 * random.nextDouble());
    }
}
