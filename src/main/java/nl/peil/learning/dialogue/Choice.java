package nl.peil.learning.dialogue;

import org.jspecify.annotations.Nullable;

/// Something that the organizer can say.
///
/// @param why what this line does, and why
/// @param when it is offered; null: always
public record Choice(
        String id,
        String text,
        Effect effect,
        String why,
        @Nullable Condition when,
        Way next) {}
