package nl.peil.learning.dialogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A practice dialogue, as it was written.
///
/// @param minutes that it takes
/// @param guide the conversation guide that goes with it, by its id
/// @param turns in the order of the file; the first begins, and each leads only to later ones
/// @param takeAlong three things to remember
public record Dialogue(
        int number,
        String id,
        String title,
        Person person,
        String situation,
        String goal,
        int minutes,
        Set<Theme> trains,
        String guide,
        State start,
        List<Turn> turns,
        List<Ending> endings,
        List<String> takeAlong) {

    /// How she looks before anything is said.
    public Face face() {
        return Face.of(start, person.shows());
    }

    Turn turn(String id) {
        return turns.stream()
                .filter(turn -> turn.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no turn " + id));
    }

    Ending ending(State state, Set<String> said) {
        return endings.stream()
                .filter(ending -> ending.when() == null || ending.when().holds(state, said))
                .findFirst()
                .orElse(endings.getLast());
    }

    /// Every text that is read.
    public Stream<String> texts() {
        return Stream.of(
                        Stream.of(title, person.who(), situation, goal),
                        turns.stream().flatMap(Dialogue::texts),
                        endings.stream().flatMap(ending -> Stream.of(ending.title(), ending.after())),
                        takeAlong.stream())
                .flatMap(part -> part);
    }

    private static Stream<String> texts(Turn turn) {
        return Stream.of(
                        Stream.ofNullable(turn.scene()),
                        turn.lines().stream()
                                .flatMap(line -> Stream.concat(line.says().stream(), Stream.of(line.see()))),
                        turn.choices().stream().flatMap(choice -> Stream.of(choice.text(), choice.why())),
                        Stream.of(turn.expert().say(), turn.expert().why()))
                .flatMap(part -> part);
    }
}
