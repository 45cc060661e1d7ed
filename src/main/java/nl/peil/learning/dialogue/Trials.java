package nl.peil.learning.dialogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A dialogue held thousands of times by simulated players: how often it ends well, and what was never met.
final class Trials {

    /// For a share that is right to a point or two.
    static final int TALKS = 1000;

    private final Dialogue dialogue;
    private final Map<Player, Integer> well = new EnumMap<>(Player.class);
    private final Set<String> met = new HashSet<>();

    Trials(Dialogue dialogue) {
        this.dialogue = dialogue;
        for (var player : Player.values()) {
            int ended = 0;
            for (int seed = 0; seed < TALKS; seed++) if (play(player, seed) == Ending.Kind.GOOD) ended++;
            well.put(player, ended);
        }
    }

    /// The share that ends well, in percents.
    int well(Player player) {
        return Math.round(100f * well.getOrDefault(player, 0) / TALKS);
    }

    /// Walks the talk without putting it into words.
    private Ending.Kind play(Player player, int seed) {
        var chance = new Chance(seed);
        var random = new Random(seed);
        var said = new HashSet<String>();
        var state = chance.start(dialogue.start());
        var at = dialogue.turns().getFirst().id();
        while (!at.equals(Way.END)) {
            var turn = dialogue.turn(at);
            var line = turn.line(state, said);
            met.add(when(turn.id() + " says", line.when()));
            var offered = turn.offered(state, said);
            for (var choice : offered) met.add(when(turn.id() + " offers", choice.when()));
            var choice = player.choose(offered, state, random);
            said.add(turn.name(choice));
            state = state.after(chance.effect(choice.effect(), turn.name(choice)));
            at = follow(turn, choice, state, said);
        }
        var ending = dialogue.ending(state, said);
        met.add("ending " + ending.id());
        return ending.kind();
    }

    private String follow(Turn turn, Choice choice, State state, Set<String> said) {
        for (var route : choice.next().routes()) {
            if (route.when() == null || route.when().holds(state, said)) {
                met.add(when(turn.name(choice) + " to " + route.to(), route.when()));
                return route.to();
            }
        }
        throw new IllegalStateException("a way without a last route");
    }

    /// What is written, and what no talk came to, in words for its author.
    List<String> neverMet() {
        var never = new ArrayList<String>();
        for (var turn : dialogue.turns()) {
            turn.lines().forEach(line -> unless(never, when(turn.id() + " says", line.when())));
            turn.choices().forEach(choice -> {
                unless(never, when(turn.id() + " offers", choice.when()));
                choice.next()
                        .routes()
                        .forEach(route -> unless(never, when(turn.name(choice) + " to " + route.to(), route.when())));
            });
        }
        dialogue.endings().forEach(ending -> unless(never, "ending " + ending.id()));
        return never.stream().distinct().toList();
    }

    private void unless(List<String> never, String what) {
        if (!met.contains(what)) never.add(what);
    }

    private static String when(String what, @Nullable Condition when) {
        return when == null ? what + ", otherwise" : what + ", when " + when.written();
    }
}
