package nl.peil.learning.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the person opposite says, and what one sees.
///
/// @param when it is said; null: when no line before it fits
/// @param says the same in other words; a seed picks one
/// @param see posture, eyes, hands: one or two sentences
public record Line(@Nullable Condition when, List<String> says, String see) {}
