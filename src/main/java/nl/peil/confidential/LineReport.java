package nl.peil.confidential;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// What a line tells of a quarter: sums that point at nobody.
record LineReport(Quarter quarter, List<Sum> sums) {

    static final int FEWEST = 5;
    private static final int MOST_SUMS = 100;

    /// @param what a key, never words that somebody typed
    record Sum(String what, int amount) {

        private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z-]{1,40})?");

        Sum {
            if (what == null || !KEY.matcher(what).matches()) throw new Malformed();
        }
    }

    LineReport {
        if (quarter == null || sums == null || sums.size() > MOST_SUMS) throw new Malformed();
        sums = List.copyOf(sums);
    }

    /// Whether each sum may be told: none under five, rounded to five, once, and no more than there was to count.
    boolean pointsAtNobody(int counted) {
        var told = new HashSet<String>();
        return sums.stream()
                .allMatch(sum -> sum.amount() >= FEWEST
                        && sum.amount() % FEWEST == 0
                        && sum.amount() <= rounded(counted)
                        && told.add(sum.what()));
    }

    private static int rounded(int counted) {
        return counted < FEWEST ? 0 : (counted + FEWEST / 2) / FEWEST * FEWEST;
    }
}
