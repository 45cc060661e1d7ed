package nl.peil.conversation;

import java.util.Arrays;
import nl.peil.evaluation.Item;
import org.jspecify.annotations.Nullable;

/// What a bump is about, as far as somebody said: one of the five, or the things around them.
public enum Topic {
    HEARD,
    GOALS,
    STRUCTURE,
    DIRECTION,
    EXPERTISE,
    /// time, money, appointments
    PRACTICAL,
    ELSE;

    /// Which of the five it is, if it is one of them.
    @Nullable
    Item item() {
        return Arrays.stream(Item.values())
                .filter(item -> item.name().equals(name()))
                .findFirst()
                .orElse(null);
    }
}
