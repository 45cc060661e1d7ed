package nl.peil.referral.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.peil.referral.matching.Trait.Group;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The three are exact: looked for the plain way, over sets and degrees, nobody does better.
class ExactTest {

    private static final int CASES = 300;

    static List<Integer> seeds() {
        return IntStream.range(0, CASES).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobody_who_was_passed_over_is_better(int seed) {
        var random = new Random(seed);
        var offers = new ArrayList<Offer>();
        int many = random.nextInt(60);
        for (int i = 0; i < many; i++) offers.add(offer(random));
        var need = need(random, offers);

        var three = new Matching(offers).three(need).stream().map(Match::offer).toList();

        var can = offers.stream().filter(offer -> can(offer, need)).toList();
        assertThat(three).hasSize(Math.min(3, can.size()));
        assertThat(new HashSet<>(can)).containsAll(three);
        var before = new ArrayList<Offer>();
        for (var chosen : three) {
            double highest = can.stream()
                    .filter(offer -> !before.contains(offer))
                    .mapToDouble(offer -> score(offer, need, before))
                    .max()
                    .orElseThrow();
            assertThat(score(chosen, need, before)).isCloseTo(highest, within(1e-9));
            before.add(chosen);
        }
    }

    private static boolean can(Offer offer, Need need) {
        if (offer.free() == 0 || need.without().contains(offer.id())) return false;
        if (kilometres(offer.spot(), need.spot()) > offer.reach()) return false;
        for (var group : List.of(Group.LANGUAGE, Group.FUNDING, Group.MOMENT)) {
            var asked = of(need.traits(), group);
            if (asked.isEmpty()) continue;
            asked.retainAll(offer.traits());
            if (asked.isEmpty()) return false;
        }
        return true;
    }

    private static double score(Offer offer, Need need, List<Offer> before) {
        double km = kilometres(offer.spot(), need.spot());
        double straight = Math.sin(km / 6371 / 2) / Math.sin(offer.reach() / 6371 / 2);
        double score = 0.40 * share(offer, need, Group.SPECIALISM)
                + 0.10 * share(offer, need, Group.HOUSEHOLD)
                + 0.25 * fit(need.style(), offer.style())
                + 0.15 * (1 - straight)
                + 0.10 * offer.habits().care()
                - 0.005 * Math.min(10, offer.shown());
        double alike =
                before.stream().mapToDouble(other -> alike(offer, other)).max().orElse(0);
        return score - 0.15 * alike;
    }

    private static double alike(Offer one, Offer other) {
        var all = new HashSet<Trait>();
        var both = new HashSet<Trait>();
        for (var trait : Trait.values()) {
            if (trait.group() != Group.SPECIALISM && trait.group() != Group.HOUSEHOLD) continue;
            boolean a = one.traits().contains(trait);
            boolean b = other.traits().contains(trait);
            if (a || b) all.add(trait);
            if (a && b) both.add(trait);
        }
        double knowing = all.isEmpty() ? 1 : both.size() / (double) all.size();
        return (knowing + fit(other.style(), one.style())) / 2;
    }

    private static double share(Offer offer, Need need, Group group) {
        var asked = of(need.traits(), group);
        if (asked.isEmpty()) return 1;
        int all = asked.size();
        asked.retainAll(offer.traits());
        return asked.size() / (double) all;
    }

    private static double fit(Style wanted, Style offered) {
        int[] want = {wanted.structure(), wanted.lead(), wanted.start(), wanted.homework(), wanted.directness()};
        int[] have = {offered.structure(), offered.lead(), offered.start(), offered.homework(), offered.directness()};
        double sum = 0;
        int cared = 0;
        for (int i = 0; i < 5; i++) {
            if (want[i] == 0) continue;
            cared++;
            sum += have[i] == 0 ? 0.5 : 1 - Math.abs(want[i] - have[i]) / 4.0;
        }
        return cared == 0 ? 0.5 : sum / cared;
    }

    /// Haversine, unlike the engine.
    private static double kilometres(Spot one, Spot other) {
        double north = Math.toRadians(other.latitude() - one.latitude()) / 2;
        double east = Math.toRadians(other.longitude() - one.longitude()) / 2;
        double half = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(east), 2);
        return 2 * 6371 * Math.asin(Math.sqrt(half));
    }

    private static Set<Trait> of(Set<Trait> traits, Group group) {
        var some = EnumSet.noneOf(Trait.class);
        traits.stream().filter(trait -> trait.group() == group).forEach(some::add);
        return some;
    }

    private static Offer offer(Random random) {
        return new Offer(
                new UUID(random.nextLong(), random.nextLong()),
                traits(random, 0.4),
                style(random),
                spot(random),
                10 + random.nextInt(150),
                random.nextInt(4),
                new Habits(
                        random.nextInt(5),
                        5,
                        random.nextInt(9),
                        9,
                        random.nextInt(3),
                        3,
                        random.nextInt(2),
                        2,
                        random.nextInt(60)),
                random.nextInt(15));
    }

    private static Need need(Random random, List<Offer> offers) {
        var without = new HashSet<UUID>();
        if (!offers.isEmpty() && random.nextBoolean()) {
            without.add(offers.get(random.nextInt(offers.size())).id());
        }
        return new Need(traits(random, 0.15), style(random), spot(random), without);
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
