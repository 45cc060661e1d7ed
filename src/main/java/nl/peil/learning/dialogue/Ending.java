package nl.peil.learning.dialogue;

import org.jspecify.annotations.Nullable;

/// How it ends: the first whose condition holds.
///
/// @param when null: when none before it fits
/// @param after what happens afterwards
public record Ending(
        String id, Kind kind, String title, @Nullable Condition when, String after) {

    public enum Kind {
        GOOD,
        SO_SO,
        BROKEN
    }
}
