package nl.peil.warning;

import java.util.List;
import java.util.Locale;
import nl.peil.evaluation.Item;

/// What helps when one of the five runs lower over several collaborations. Whoever implements this is shown on the page
/// of one's own patterns.
public interface PatternHelp {

    List<Help> with(Item item, Locale language);

    enum Kind {
        DIALOGUE,
        GUIDE
    }

    /// @param minutes that it takes
    record Help(Kind kind, String href, String title, int minutes) {}
}
