package nl.peil.learning.dialogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.peil.learning.dialogue.Finding.Kind;
import org.jspecify.annotations.Nullable;

/// A dialogue held thousands of times by simulated players: how often it ends well, and what was never met.
final class Trials {

    /// For a share that is right to a point or two.
    static final int TALKS = 1000;

    private final Dialogue dialogue;
    private final Map<String, Turn> turns;
    private final Map<Player, Integer> well = new EnumMap<>(Player.class);

    /// Lines, choices, routes and endings, each by itself: two may be alike.
    private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());

    Trials(Dialogue dialogue) {
        this.dialogue = dialogue;
        this.turns = dialogue.turns().stream().collect(Collectors.toMap(Turn::id, Function.identity()));
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
        var turn = turns.get(dialogue.turns().getFirst().id());
        while (turn != null) {
            met.add(turn.line(state, said));
            var offered = turn.offered(state, said);
            met.addAll(offered);
            var choice = player.choose(offered, state, random);
            var name = turn.name(choice);
            said.add(name);
            state = state.after(chance.effect(choice.effect(), name));
            var route = choice.next().route(state, said);
            met.add(route);
            turn = turns.get(route.to());
        }
        var ending = dialogue.ending(state, said);
        met.add(ending);
        return ending.kind();
    }

    /// What is written, and what no talk came to.
    List<Finding> neverMet() {
        var never = new ArrayList<Finding>();
        for (var turn : dialogue.turns()) {
            var place = Paths.place(turn.id());
            int line = 1;
            for (var one : turn.lines()) unless(never, one, place + ", says " + line++, one.when());
            for (var choice : turn.choices()) {
                var choices = place + ", choices " + choice.id();
                unless(never, choice, choices, choice.when());
                choice.next()
                        .routes()
                        .forEach(route -> unless(never, route, choices + ", next to " + route.to(), route.when()));
            }
        }
        dialogue.endings().forEach(ending -> unless(never, ending, "endings " + ending.id(), ending.when()));
        return never;
    }

    private void unless(List<Finding> never, Object one, String place, @Nullable Condition when) {
        if (met.contains(one)) return;
        never.add(
                when == null ? Finding.of(place, Kind.NEVER_OTHERWISE) : Finding.of(place, Kind.NEVER, when.written()));
    }
}
