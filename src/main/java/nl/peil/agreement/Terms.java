package nl.peil.agreement;

import java.util.List;

/// What an agreement says.
///
/// @param purpose what they work on together
/// @param lines how they work together, a sentence a line
/// @param trialSessions how many sessions to try first, 0 to 10; 0 where nothing is to be tried (any more)
/// @param patience days that both wait for each other's evaluation before they look together, 1 to 7
/// @param readers who reads what, as Peil shows it
/// @param ending how either of them stops
public record Terms(
        String purpose, List<String> lines, int trialSessions, int patience, String readers, String ending) {

    public Terms {
        if (patience < 1 || patience > 7) throw new IllegalArgumentException("patience: " + patience);
        if (trialSessions < 0 || trialSessions > Trial.MOST)
            throw new IllegalArgumentException("trial sessions: " + trialSessions);
        lines = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
