package nl.peil.learning.dialogue;

import java.util.function.ToIntFunction;

/// What a line does to the person opposite: more or less of each.
public record Effect(int trust, int irritation, int clarity, int direction) {

    public static final Effect NONE = new Effect(0, 0, 0, 0);

    static Effect of(ToIntFunction<Measure> by) {
        return new Effect(
                by.applyAsInt(Measure.TRUST),
                by.applyAsInt(Measure.IRRITATION),
                by.applyAsInt(Measure.CLARITY),
                by.applyAsInt(Measure.DIRECTION));
    }

    public int of(Measure measure) {
        return switch (measure) {
            case TRUST -> trust;
            case IRRITATION -> irritation;
            case CLARITY -> clarity;
            case DIRECTION -> direction;
        };
    }

    /// The same, with less irritation counted as good.
    int good(Measure measure) {
        return measure == Measure.IRRITATION ? -irritation : of(measure);
    }

    /// How much good it does, all four counted alike.
    int worth() {
        return Measure.ALL.stream().mapToInt(this::good).sum();
    }

    Effect plus(Effect other) {
        return of(measure -> of(measure) + other.of(measure));
    }

    Effect within(int least, int most) {
        return of(measure -> Math.clamp(of(measure), least, most));
    }

    /// As good as the other or better, on all four.
    boolean asGoodAs(Effect other) {
        return Measure.ALL.stream().allMatch(measure -> good(measure) >= other.good(measure));
    }
}
