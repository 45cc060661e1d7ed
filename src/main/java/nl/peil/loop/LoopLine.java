package nl.peil.loop;

import java.time.LocalDate;
import java.util.UUID;

/// An open end as a line of a list.
///
/// @param later how often it was put off
public record LoopLine(
        LoopId id, UUID owner, UUID subject, String purpose, String nextStep, LocalDate due, int later) {}
