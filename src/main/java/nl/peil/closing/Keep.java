package nl.peil.closing;

import java.time.LocalDate;

/// How long what was kept about a client stays, after the end. As short as it can be, is the first.
enum Keep {
    /// until the question of six weeks later has had time to be answered
    AFTERCARE(0, 8),
    HALF_YEAR(6, 0),
    YEAR(12, 0),
    TWO_YEARS(24, 0);

    private final int months;
    private final int weeks;

    Keep(int months, int weeks) {
        this.months = months;
        this.weeks = weeks;
    }

    /// The day on which it is erased.
    LocalDate until(LocalDate closed) {
        return closed.plusMonths(months).plusWeeks(weeks);
    }
}
