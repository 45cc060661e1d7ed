package nl.peil.collaboration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What two people mean to do together.
///
/// @param purpose in the client's own words
public record Plan(
        String purpose,
        Length length,
        Funding funding,
        LocalDate starts,
        @Nullable LocalDate expectedEnd) {}
