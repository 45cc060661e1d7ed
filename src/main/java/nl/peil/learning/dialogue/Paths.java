package nl.peil.learning.dialogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the turns of a dialogue lead on, whatever the state.
final class Paths {

    static final int SHORTEST = 8;
    static final int LONGEST = 15;

    private final Dialogue dialogue;
    private final Map<String, Integer> places = new HashMap<>();

    Paths(Dialogue dialogue) {
        this.dialogue = dialogue;
        for (var turn : dialogue.turns()) places.put(turn.id(), places.size());
    }

    /// What is wrong with the ways, in words for their author.
    List<String> faults() {
        var faults = broken();
        if (!faults.isEmpty()) return faults;
        unreachable().forEach(turn -> faults.add("turn " + turn + " can't be reached"));
        if (shortest() < SHORTEST || longest() > LONGEST) {
            faults.add("from the start to an ending it takes %d to %d turns, and should take %d to %d"
                    .formatted(shortest(), longest(), SHORTEST, LONGEST));
        }
        return faults;
    }

    /// What keeps it from being played at all.
    List<String> broken() {
        var faults = new ArrayList<String>();
        dialogue.turns().forEach(turn -> leads(faults, turn));
        conditions().forEach(condition -> lookedBackAt(faults, condition));
        return faults;
    }

    private void leads(List<String> faults, Turn turn) {
        next(turn).filter(to -> !to.equals(Way.END)).distinct().forEach(to -> {
            var place = places.get(to);
            if (place == null) faults.add("turn " + turn.id() + " leads to " + to + ", and there is no such turn");
            else if (place <= place(turn)) {
                faults.add(
                        "turn " + turn.id() + " leads back to " + to + ": a talk only goes on, to a turn further down");
            }
        });
    }

    private void lookedBackAt(List<String> faults, Condition condition) {
        var names = dialogue.turns().stream()
                .flatMap(turn -> turn.choices().stream().map(turn::name))
                .collect(Collectors.toSet());
        condition.lookedBackAt().stream()
                .filter(choice -> !names.contains(choice))
                .forEach(choice -> faults.add("\"" + condition.written() + "\": there is no choice " + choice));
    }

    private List<String> unreachable() {
        Set<String> reached = new HashSet<>(Set.of(dialogue.turns().getFirst().id()));
        for (var turn : dialogue.turns())
            if (reached.contains(turn.id())) next(turn).forEach(reached::add);
        return dialogue.turns().stream()
                .map(Turn::id)
                .filter(id -> !reached.contains(id))
                .toList();
    }

    int shortest() {
        return length(true);
    }

    int longest() {
        return length(false);
    }

    /// Each turn leads to later ones, so from the last to the first all that is needed is there.
    private int length(boolean shortest) {
        var left = new HashMap<String, Integer>(Map.of(Way.END, 0));
        for (var turn : dialogue.turns().reversed()) {
            var ways = next(turn).mapToInt(to -> left.getOrDefault(to, 0));
            left.put(turn.id(), 1 + (shortest ? ways.min() : ways.max()).orElse(0));
        }
        return left.getOrDefault(dialogue.turns().getFirst().id(), 0);
    }

    private int place(Turn turn) {
        return places.getOrDefault(turn.id(), 0);
    }

    /// Every condition of the dialogue.
    private Stream<Condition> conditions() {
        return Stream.concat(
                dialogue.turns().stream().flatMap(Paths::conditions),
                dialogue.endings().stream().flatMap(ending -> Stream.ofNullable(ending.when())));
    }

    private static Stream<Condition> conditions(Turn turn) {
        return Stream.of(
                        turn.lines().stream().flatMap(line -> Stream.ofNullable(line.when())),
                        turn.choices().stream().flatMap(choice -> Stream.ofNullable(choice.when())),
                        ways(turn).flatMap(route -> Stream.ofNullable(route.when())))
                .flatMap(part -> part);
    }

    private static Stream<String> next(Turn turn) {
        return ways(turn).map(Way.Route::to);
    }

    private static Stream<Way.Route> ways(Turn turn) {
        return Stream.concat(turn.choices().stream().map(Choice::next), Stream.of(turn.free()))
                .flatMap(way -> way.routes().stream());
    }
}
