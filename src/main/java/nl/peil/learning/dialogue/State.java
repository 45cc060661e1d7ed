package nl.peil.learning.dialogue;

/// How it is with the person opposite, each measure from 0 to 10.
public record State(int trust, int irritation, int clarity, int direction) {

    public static final int MOST = 10;

    public int of(Measure measure) {
        return switch (measure) {
            case TRUST -> trust;
            case IRRITATION -> irritation;
            case CLARITY -> clarity;
            case DIRECTION -> direction;
        };
    }

    State after(Effect effect) {
        return new State(
                limited(trust + effect.trust()),
                limited(irritation + effect.irritation()),
                limited(clarity + effect.clarity()),
                limited(direction + effect.direction()));
    }

    private static int limited(int value) {
        return Math.clamp(value, 0, MOST);
    }
}
