package nl.peil.learning.dialogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.peil.learning.dialogue.Finding.Kind;

/// How the turns of a dialogue lead on, whatever the state.
final class Paths {

    static final int SHORTEST = 8;
    static final int LONGEST = 15;

    private final Dialogue dialogue;
    private final Map<String, Integer> numbers = new HashMap<>();

    Paths(Dialogue dialogue) {
        this.dialogue = dialogue;
        for (var turn : dialogue.turns()) numbers.put(turn.id(), numbers.size());
    }

    /// What is wrong with the ways.
    List<Finding> faults() {
        var faults = broken();
        if (!faults.isEmpty()) return faults;
        unreachable().forEach(turn -> faults.add(Finding.of(place(turn), Kind.UNREACHABLE)));
        if (shortest() < SHORTEST || longest() > LONGEST) {
            faults.add(Finding.of("", Kind.LENGTH, shortest(), longest(), SHORTEST, LONGEST));
        }
        return faults;
    }

    /// What keeps it from being played at all.
    List<Finding> broken() {
        var faults = new ArrayList<Finding>();
        dialogue.turns().forEach(turn -> leads(faults, turn));
        conditions().forEach(condition -> lookedBackAt(faults, condition));
        return faults;
    }

    private void leads(List<Finding> faults, Turn turn) {
        next(turn).filter(to -> !to.equals(Way.END)).distinct().forEach(to -> {
            var number = numbers.get(to);
            if (number == null) faults.add(Finding.of(place(turn.id()), Kind.LEADS_NOWHERE, to));
            else if (number <= number(turn)) faults.add(Finding.of(place(turn.id()), Kind.LEADS_BACK, to));
        });
    }

    private void lookedBackAt(List<Finding> faults, Condition condition) {
        var names = dialogue.turns().stream()
                .flatMap(turn -> turn.choices().stream().map(turn::name))
                .collect(Collectors.toSet());
        condition.lookedBackAt().stream()
                .filter(choice -> !names.contains(choice))
                .forEach(choice -> faults.add(Finding.of("", Kind.NO_CHOICE, condition.written(), choice)));
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

    private int number(Turn turn) {
        return numbers.getOrDefault(turn.id(), 0);
    }

    /// Where a turn is found in its file.
    static String place(String turn) {
        return "turns " + turn;
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
