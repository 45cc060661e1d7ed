package nl.peil.learning.dialogue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// She says something, and the organizer answers.
///
/// @param scene what happens before she speaks, if anything does
/// @param free where a reply in own words leads
public record Turn(String id, @Nullable String scene, List<Line> lines, List<Choice> choices, Way free, Expert expert) {

    /// What somebody with years of it would have tried, and why.
    public record Expert(String say, String why) {}

    Line line(State state, Set<String> said) {
        return lines.stream()
                .filter(line -> line.when() == null || line.when().holds(state, said))
                .findFirst()
                .orElse(lines.getLast());
    }

    List<Choice> offered(State state, Set<String> said) {
        return choices.stream()
                .filter(choice -> choice.when() == null || choice.when().holds(state, said))
                .toList();
    }

    /// How conditions elsewhere name a choice of this turn.
    String name(Choice choice) {
        return id + "." + choice.id();
    }
}
