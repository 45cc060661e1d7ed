package nl.peil.closing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How one of the two looks back on all of it.
///
/// @param reached how far they came with what they set out to do: 1 not at all, 5 all the way
/// @param worked what helped
/// @param missed what could have been better
/// @param shared whether the other may read it
record LookingBack(
        int reached, @Nullable String worked, @Nullable String missed, boolean shared, Instant given) {

    static final int MOST_WORDS = 1000;

    LookingBack {
        if (reached < 1 || reached > 5) throw new IllegalArgumentException("reached: " + reached);
    }
}
