package nl.peil.referral.matching;

/// Why a colleague is among the three, to be put into words.
public sealed interface Reason {

    /// She has learned to help with this.
    record Knows(Trait specialism) implements Reason {}

    /// She knows households like this one.
    record AtHomeWith(Trait household) implements Reason {}

    /// She likes to work the same way on this axis, counted from 0 in the order of [Style].
    record SameStyle(int axis) implements Reason {}

    /// @param kilometres as the crow flies, rounded
    record Near(int kilometres) implements Reason {}

    /// Nobody of the three is nearer.
    record Nearest(int kilometres) implements Reason {}

    /// More than others she tries first, asks how it went, talks soon, hands over with care, learns.
    record Careful() implements Reason {}
}
