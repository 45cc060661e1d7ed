package nl.peil.learning.dialogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.peil.tone.Tone;
import org.jspecify.annotations.Nullable;

/// A talk as it goes: all of it follows from the dialogue, the seed and the moves.
///
/// Moves that no longer fit, because the dialogue was changed since, end it where they stop fitting.
public final class Talk {

    private final Dialogue dialogue;
    private final Chance chance;
    private final Ear ear;
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private Now now;

    private Talk(Dialogue dialogue, long seed, Ear ear) {
        this.dialogue = dialogue;
        this.chance = new Chance(seed);
        this.ear = ear;
        this.now = asked(dialogue.turns().getFirst(), chance.start(dialogue.start()));
    }

    /// @param tone of the language in which it is held
    public static Talk of(Dialogue dialogue, long seed, List<Move> moves, Tone tone) {
        return of(dialogue, seed, moves, new Ear(tone));
    }

    static Talk of(Dialogue dialogue, long seed, List<Move> moves, Ear ear) {
        var talk = new Talk(dialogue, seed, ear);
        for (var move : moves) if (!talk.play(move)) break;
        return talk;
    }

    /// With one move more; the same when it doesn't fit.
    public Talk with(Move move) {
        var moves = new ArrayList<>(moves());
        moves.add(move);
        return of(dialogue, chance.seed(), moves, ear);
    }

    /// To try again from this turn.
    ///
    /// @param turn from 1
    public Talk from(int turn) {
        return of(dialogue, chance.seed(), moves().subList(0, Math.clamp(turn - 1, 0, steps.size())), ear);
    }

    public Dialogue dialogue() {
        return dialogue;
    }

    public long seed() {
        return chance.seed();
    }

    public List<Move> moves() {
        return steps.stream().map(Step::move).toList();
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    public Now now() {
        return now;
    }

    private boolean play(Move move) {
        return now instanceof Now.Asked asked
                && switch (move) {
                    case Move.Chosen(var id) -> choose(asked, move, id);
                    case Move.Spoken(var words) -> speak(asked, move, words);
                };
    }

    private boolean choose(Now.Asked asked, Move move, String id) {
        var choice = asked.offered().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
        if (choice == null) return false;
        var name = asked.turn().name(choice);
        said.add(name);
        go(asked, move, choice.text(), choice, null, chance.effect(choice.effect(), name), choice.next());
        return true;
    }

    private boolean speak(Now.Asked asked, Move move, String words) {
        var before = steps.stream()
                .filter(step -> step.heard() != null)
                .map(Step::words)
                .toList();
        var heard = ear.hear(words, before);
        go(asked, move, words, null, heard, heard.effect(), asked.turn().free());
        return true;
    }

    private void go(
            Now.Asked asked,
            Move move,
            String words,
            @Nullable Choice choice,
            @Nullable Heard heard,
            Effect effect,
            Way way) {
        var after = asked.state().after(effect);
        steps.add(new Step(asked, move, words, choice, heard, effect, after));
        var to = way.route(after, said).to();
        now = to.equals(Way.END) ? over(after) : asked(dialogue.turn(to), after);
    }

    private Now over(State state) {
        return new Now.Over(dialogue.ending(state, said), face(state), state);
    }

    private Now asked(Turn turn, State state) {
        var line = turn.line(state, said);
        return new Now.Asked(
                steps.size() + 1,
                turn,
                new Now.Shown(chance.oneOf(line.says(), turn.id() + " says"), line.see(), face(state)),
                chance.shuffled(turn.offered(state, said), turn.id() + " offers"),
                state);
    }

    private Face face(State state) {
        return Face.of(state, dialogue.person().shows());
    }
}
