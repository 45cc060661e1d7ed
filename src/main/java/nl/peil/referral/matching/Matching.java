package nl.peil.referral.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.peil.referral.matching.Trait.Group;

/// All who can be asked, ready to find three of them. Holds a copy of what counts in arrays, so that even of a hundred
/// thousand each is looked at, and the three are exact. Can be used by many at once.
public final class Matching {

    private static final int THREE = 3;

    private final List<Offer> offers;
    private final long[] traits;
    private final int[] styles;
    private final double[] x;
    private final double[] y;
    private final double[] z;
    /// Squares of straight lines through the globe, as far as each travels.
    private final double[] reach;
    /// What doesn't depend on a need.
    private final double[] always;

    /// Those who have no room now are left out.
    public Matching(List<Offer> offers) {
        this.offers = offers.stream().filter(offer -> offer.free() > 0).toList();
        int size = this.offers.size();
        traits = new long[size];
        styles = new int[size];
        x = new double[size];
        y = new double[size];
        z = new double[size];
        reach = new double[size];
        always = new double[size];
        for (int i = 0; i < size; i++) take(i, this.offers.get(i));
    }

    private void take(int i, Offer offer) {
        var spot = offer.spot().onGlobe();
        traits[i] = Trait.bits(offer.traits());
        styles[i] = offer.style().packed();
        x[i] = spot[0];
        y[i] = spot[1];
        z[i] = spot[2];
        reach[i] = Spot.straightSquared(offer.reach());
        always[i] = Weights.CARE * offer.habits().care() - Weights.SHOWN * Math.min(offer.shown(), Weights.MOST_SHOWN);
    }

    /// Three, or as many as there are, the best first. Who lacks the language, doesn't work with who pays, has no
    /// time then, doesn't travel as far or is left out by name, is not among them. Of the others the first has the
    /// highest score; the second and the third too, after something is taken off for being like one already chosen.
    public List<Match> three(Need need) {
        var looking = new Looking(need);
        var chosen = new ArrayList<Integer>();
        while (chosen.size() < THREE) {
            int best = looking.best(chosen);
            if (best < 0) break;
            chosen.add(best);
        }
        return chosen.stream()
                .map(i -> new Match(offers.get(i), looking.kilometres(i), looking.reasons(i, chosen)))
                .toList();
    }

    /// One need, with the score of everybody who can be asked for it.
    private final class Looking {

        private final long asked;
        private final int style;
        private final int specialisms;
        private final int households;
        private final double[] at;
        private final Need need;
        private final int[] can;
        private final double[] scores;

        Looking(Need need) {
            this.need = need;
            asked = Trait.bits(need.traits());
            style = need.style().packed();
            specialisms = Long.bitCount(asked & Trait.bits(Group.SPECIALISM));
            households = Long.bitCount(asked & Trait.bits(Group.HOUSEHOLD));
            at = need.spot().onGlobe();
            can = all();
            scores = new double[can.length];
            for (int i = 0; i < can.length; i++) scores[i] = score(can[i]);
        }

        private int[] all() {
            var musts = Arrays.stream(Group.values())
                    .filter(Group::must)
                    .mapToLong(group -> asked & Trait.bits(group))
                    .filter(bits -> bits != 0)
                    .toArray();
            var found = new int[traits.length];
            int size = 0;
            for (int i = 0; i < traits.length; i++) {
                if (has(traits[i], musts) && straight(i) <= reach[i]) found[size++] = i;
            }
            var with = Arrays.copyOf(found, size);
            return need.without().isEmpty()
                    ? with
                    : Arrays.stream(with)
                            .filter(i -> !need.without().contains(offers.get(i).id()))
                            .toArray();
        }

        private static boolean has(long traits, long[] musts) {
            for (long must : musts) if ((traits & must) == 0) return false;
            return true;
        }

        private double straight(int i) {
            double dx = x[i] - at[0];
            double dy = y[i] - at[1];
            double dz = z[i] - at[2];
            return dx * dx + dy * dy + dz * dz;
        }

        double kilometres(int i) {
            return Spot.kilometres(straight(i));
        }

        private double score(int i) {
            long both = traits[i] & asked;
            return Weights.SPECIALISM * share(both & Trait.bits(Group.SPECIALISM), specialisms)
                    + Weights.HOUSEHOLD * share(both & Trait.bits(Group.HOUSEHOLD), households)
                    + Weights.STYLE * Style.fit(style, styles[i])
                    + Weights.DISTANCE * nearness(i)
                    + always[i];
        }

        /// Of what is asked for; all of it when nothing is.
        private static double share(long both, int of) {
            return of == 0 ? 1 : Long.bitCount(both) / (double) of;
        }

        /// 1 at the door, 0 as far as she travels.
        private double nearness(int i) {
            return reach[i] == 0 ? 1 : 1 - Math.sqrt(straight(i) / reach[i]);
        }

        /// The best of those not chosen yet; of equals the one whose id comes first. -1 when there is none.
        int best(List<Integer> chosen) {
            int best = -1;
            double highest = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < can.length; k++) {
                int i = can[k];
                if (scores[k] < highest || chosen.contains(i)) continue;
                double score = scores[k] - Weights.ALIKE * alike(i, chosen);
                if (score > highest || (score == highest && before(i, best))) {
                    highest = score;
                    best = i;
                }
            }
            return best;
        }

        private boolean before(int one, int other) {
            return other < 0 || offers.get(one).id().compareTo(offers.get(other).id()) < 0;
        }

        /// How like she is to the one of the chosen that she is most like, 0 to 1.
        private double alike(int i, List<Integer> chosen) {
            double most = 0;
            for (int other : chosen) most = Math.max(most, alike(i, other));
            return most;
        }

        /// Half by what they know, half by how they work.
        private double alike(int i, int other) {
            long known = Trait.bits(Group.SPECIALISM) | Trait.bits(Group.HOUSEHOLD);
            long one = traits[i] & known;
            long two = traits[other] & known;
            double knowing = (one | two) == 0 ? 1 : Long.bitCount(one & two) / (double) Long.bitCount(one | two);
            return (knowing + Style.fit(styles[other], styles[i])) / 2;
        }

        List<Reason> reasons(int i, List<Integer> chosen) {
            return Reasons.of(
                    need,
                    offers.get(i),
                    kilometres(i),
                    chosen.stream().filter(other -> other != i).allMatch(other -> kilometres(i) < kilometres(other)));
        }
    }
}
