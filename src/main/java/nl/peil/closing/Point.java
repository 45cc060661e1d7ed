package nl.peil.closing;

import java.time.LocalDate;
import java.util.Set;
import nl.peil.collaboration.ClosingReason;
import nl.peil.collaboration.Funding;

/// Something to take care of when a collaboration ends.
///
/// @param why it matters, for somebody who would skip it
/// @param days from its beginning or its end, 0 to 60
/// @param funding who pays, for which it is needed; empty for all
/// @param not the reasons for ending with which it can't be done
record Point(String id, String title, String why, int days, From from, Set<Funding> funding, Set<ClosingReason> not) {

    static final int MOST_DAYS = 60;

    /// What its days are counted from.
    enum From {
        BEGIN,
        END
    }

    boolean fits(Funding paidBy, ClosingReason reason) {
        return (funding.isEmpty() || funding.contains(paidBy)) && !not.contains(reason);
    }

    /// The day by which it is best done.
    LocalDate by(LocalDate begun, LocalDate ends) {
        return (from == From.BEGIN ? begun : ends).plusDays(days);
    }
}
