package nl.peil.practice;

/// So many of so many: what was done with care, out of how often it could have been.
///
/// @param of 0 to `all`
public record Tally(int of, int all) {

    /// @throws IllegalArgumentException for more than all of them
    public Tally {
        if (of < 0 || of > all) throw new IllegalArgumentException(of + " of " + all);
    }
}
