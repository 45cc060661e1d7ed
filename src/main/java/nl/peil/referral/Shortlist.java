package nl.peil.referral;

import java.util.List;
import java.util.Set;
import nl.peil.referral.matching.Style;
import nl.peil.referral.matching.Trait;
import org.jspecify.annotations.Nullable;

/// Colleagues who may be the right one for somebody, the best first, in words ready to be shown.
public record Shortlist(List<One> all) {

    /// What is looked for: as in the form of somebody who calls.
    ///
    /// @param place as she says it
    /// @param structure to `directness`: 1 to 5 on an axis of working style that matters to her
    public record Wanted(
            String place,
            Set<Trait> traits,
            @Nullable Integer structure,
            @Nullable Integer lead,
            @Nullable Integer start,
            @Nullable Integer homework,
            @Nullable Integer directness) {

        /// @throws IllegalArgumentException for a point that isn't on its axis
        public Wanted {
            place = place == null ? "" : place;
            traits = Ticks.chosen(traits);
            style(structure, lead, start, homework, directness);
        }

        Style style() {
            return style(structure, lead, start, homework, directness);
        }

        private static Style style(@Nullable Integer... points) {
            return new Style(
                    Ticks.point(points[0]),
                    Ticks.point(points[1]),
                    Ticks.point(points[2]),
                    Ticks.point(points[3]),
                    Ticks.point(points[4]));
        }
    }

    /// @param place without its region
    /// @param far as it is said
    /// @param reasons what speaks for her, the strongest first
    /// @param words her own
    public record One(
            String name,
            String place,
            String far,
            List<String> reasons,
            String words,
            @Nullable String phone,
            @Nullable String email) {}
}
