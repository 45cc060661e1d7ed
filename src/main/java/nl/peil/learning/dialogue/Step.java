package nl.peil.learning.dialogue;

import org.jspecify.annotations.Nullable;

/// A turn that was played.
///
/// @param words what the organizer said
/// @param choice null: she said it in her own words
/// @param heard null: she chose a line
/// @param effect what it did, this time
/// @param after how it was then
public record Step(
        Now.Asked asked,
        Move move,
        String words,
        @Nullable Choice choice,
        @Nullable Heard heard,
        Effect effect,
        State after) {}
