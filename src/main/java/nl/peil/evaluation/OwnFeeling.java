package nl.peil.evaluation;

import org.jspecify.annotations.Nullable;

/// What an organizer felt after a session and keeps for herself: each 0 to 10 in halves, or blank.
///
/// @param resistance how much of it she felt
/// @param ease how much at ease she was
public record OwnFeeling(
        @Nullable Double resistance, @Nullable Double ease) {}
