package nl.peil.referral.matching;

import java.util.ArrayList;
import java.util.List;

/// What speaks for a colleague, in the order of how much it counts.
final class Reasons {

    /// More than half of what careful colleagues do.
    private static final double CAREFUL = 0.6;

    private static final int MOST_STYLE = 2;

    private Reasons() {}

    static List<Reason> of(Need need, Offer offer, double kilometres, boolean nearest) {
        var reasons = new ArrayList<Reason>();
        for (var trait : Trait.values()) {
            if (!need.traits().contains(trait) || !offer.traits().contains(trait)) continue;
            if (trait.group() == Trait.Group.SPECIALISM) reasons.add(new Reason.Knows(trait));
        }
        int styles = 0;
        for (int axis : need.style().sharedWith(offer.style())) {
            if (styles++ < MOST_STYLE) reasons.add(new Reason.SameStyle(axis));
        }
        int rounded = (int) Math.round(kilometres);
        reasons.add(nearest ? new Reason.Nearest(rounded) : new Reason.Near(rounded));
        for (var trait : Trait.values()) {
            if (!need.traits().contains(trait) || !offer.traits().contains(trait)) continue;
            if (trait.group() == Trait.Group.HOUSEHOLD) reasons.add(new Reason.AtHomeWith(trait));
        }
        if (offer.habits().care() >= CAREFUL) reasons.add(new Reason.Careful());
        return List.copyOf(reasons);
    }
}
