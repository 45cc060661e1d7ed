package nl.peil.evaluation.history;

import java.util.List;

/// A line that can't be brought in.
///
/// @param line its number in the file, the header being 1
/// @param problem a message key
/// @param details what the message speaks of, as it stands in the file
record BadLine(long line, String problem, List<String> details) {

    private static final int LONGEST = 40;

    static BadLine of(long line, String problem, String... details) {
        return new BadLine(
                line,
                "evaluation.history.bad." + problem,
                List.of(details).stream().map(BadLine::shortened).toList());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
