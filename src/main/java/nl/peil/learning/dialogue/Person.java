package nl.peil.learning.dialogue;

import java.util.Set;

/// Who sits opposite.
///
/// @param who one or two sentences: what kind of person, what matters to her
public record Person(String name, Role role, int age, String who, Shows shows, Look look) {

    /// Heard, and not seen.
    public boolean isOnThePhone() {
        return role == Role.CALLER;
    }

    /// @param extra by its name
    public boolean wears(String extra) {
        return look.extra.contains(Extra.valueOf(extra));
    }

    public enum Role {
        CLIENT,
        COLLEAGUE,
        CALLER
    }

    /// How much of what goes on in her can be seen.
    public enum Shows {
        PLAINLY,
        LITTLE
    }

    /// For who draws her.
    public record Look(Hair hair, HairColour colour, Skin skin, Clothes clothes, Set<Extra> extra) {}

    public enum Hair {
        SHORT,
        BOB,
        LONG,
        BUN,
        CURLS,
        BALD
    }

    public enum HairColour {
        GREY,
        WHITE,
        BLOND,
        RED,
        BROWN,
        DARK
    }

    public enum Skin {
        LIGHT,
        MEDIUM,
        DARK
    }

    public enum Clothes {
        CARDIGAN,
        JUMPER,
        BLOUSE,
        SHIRT,
        JACKET
    }

    public enum Extra {
        GLASSES,
        BEARD,
        EARRINGS,
        SCARF
    }
}
