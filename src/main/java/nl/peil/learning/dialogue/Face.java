package nl.peil.learning.dialogue;

import nl.peil.learning.dialogue.Person.Shows;

/// What can be seen of a state, for who draws it. Somebody who shows little keeps her mouth in order; her brows and
/// her posture tell.
public record Face(Brows brows, Eyes eyes, Mouth mouth, Posture posture) {

    public enum Brows {
        LEVEL,
        SOFT,
        RAISED,
        KNIT
    }

    public enum Eyes {
        ON_YOU,
        BRIGHT,
        DOWN,
        AWAY,
        SHARP
    }

    public enum Mouth {
        FLAT,
        SMILE,
        POLITE,
        TIGHT,
        OPEN
    }

    public enum Posture {
        UPRIGHT,
        FORWARD,
        BACK,
        CROSSED,
        SMALL
    }

    /// What of it comes through on the phone.
    public enum Voice {
        CALM,
        WARM,
        FAINT,
        HESITANT,
        TIGHT,
        LOUD
    }

    private static final int HIGH = 7;
    private static final int LOW = 3;

    static Face of(State state, Shows shows) {
        return new Face(brows(state), eyes(state, shows), mouth(state, shows), posture(state, shows));
    }

    public Voice voice() {
        if (mouth == Mouth.OPEN) return Voice.LOUD;
        if (brows == Brows.KNIT || mouth == Mouth.TIGHT) return Voice.TIGHT;
        return switch (eyes) {
            case AWAY -> Voice.HESITANT;
            case DOWN -> Voice.FAINT;
            case BRIGHT -> Voice.WARM;
            case ON_YOU, SHARP -> Voice.CALM;
        };
    }

    private static Brows brows(State state) {
        if (state.irritation() >= HIGH) return Brows.KNIT;
        if (state.clarity() <= LOW) return Brows.RAISED;
        return state.trust() >= HIGH ? Brows.SOFT : Brows.LEVEL;
    }

    private static Eyes eyes(State state, Shows shows) {
        if (state.irritation() >= HIGH && shows == Shows.PLAINLY) return Eyes.SHARP;
        if (state.trust() <= LOW) return Eyes.AWAY;
        if (state.direction() <= LOW) return Eyes.DOWN;
        return state.trust() >= HIGH ? Eyes.BRIGHT : Eyes.ON_YOU;
    }

    private static Mouth mouth(State state, Shows shows) {
        if (shows == Shows.LITTLE && state.trust() < HIGH) {
            return state.irritation() > HIGH ? Mouth.TIGHT : Mouth.POLITE;
        }
        if (state.irritation() > HIGH) return Mouth.OPEN;
        if (state.irritation() > (HIGH + LOW) / 2) return Mouth.TIGHT;
        return state.trust() >= HIGH ? Mouth.SMILE : Mouth.FLAT;
    }

    private static Posture posture(State state, Shows shows) {
        if (state.irritation() >= HIGH) return shows == Shows.PLAINLY ? Posture.FORWARD : Posture.CROSSED;
        if (state.trust() <= LOW) return Posture.BACK;
        if (state.direction() <= LOW) return Posture.SMALL;
        return state.trust() >= HIGH ? Posture.FORWARD : Posture.UPRIGHT;
    }
}
