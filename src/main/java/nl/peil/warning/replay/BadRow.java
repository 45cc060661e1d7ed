package nl.peil.warning.replay;

import java.util.List;

/// A row that says something else than it may.
///
/// @param line of the file, from 1
/// @param problem the last part of the key of its message
record BadRow(long line, String problem, List<String> details) {

    static BadRow of(long line, String problem, String... details) {
        return new BadRow(line, problem, List.of(details));
    }
}
