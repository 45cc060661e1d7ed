package nl.peil.warning.engine;

import java.time.LocalDate;

/// One piece of evidence that is still in the bucket.
///
/// @param date of the session it came with
/// @param size what is left of it, in thousandths, over 0
public record Drop(Source source, LocalDate date, int size) {}
