package nl.peil.learning.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.peil.learning.dialogue.Finding.Kind;
import nl.peil.tone.Tone;

/// Does a dialogue make a good talk: one that ends, that can go either way, and in which no line gives itself away?
public final class DialogueCheck {

    private static final int RANDOM_LEAST = 5;
    private static final int RANDOM_MOST = 35;
    private static final int CAREFUL_LEAST = 55;
    private static final int CAREFUL_MOST = 95;

    /// In at most so many percents of the turns may one line be best in everything.
    private static final int GIVEN_AWAY = 34;

    /// In at most so many percents of the turns may the best line be the longest.
    private static final int LONGEST_IS_BEST = 60;

    private DialogueCheck() {}

    /// @param faults none when all is well
    /// @param shortest and `longest`: turns from the start to an ending; 0 as long as the ways have faults
    /// @param random share of talks of a random player that end well, in percents
    /// @param careful the same of a careful one
    public record Result(List<Finding> faults, int shortest, int longest, int random, int careful) {}

    /// All of it, whatever its language.
    public static Result of(Dialogue dialogue) {
        var paths = new Paths(dialogue);
        var faults = new ArrayList<>(paths.faults());
        if (!faults.isEmpty()) return new Result(faults, 0, 0, 0, 0);
        giveaways(faults, dialogue);
        var trials = new Trials(dialogue);
        faults.addAll(trials.neverMet());
        share(faults, Kind.GUESSING, trials.well(Player.RANDOM), RANDOM_LEAST, RANDOM_MOST);
        share(faults, Kind.CAREFUL, trials.well(Player.CAREFUL), CAREFUL_LEAST, CAREFUL_MOST);
        kinds(faults, dialogue);
        return new Result(
                List.copyOf(faults),
                paths.shortest(),
                paths.longest(),
                trials.well(Player.RANDOM),
                trials.well(Player.CAREFUL));
    }

    /// Whether each of its ways leads on to an ending, so that a talk can be held, be it good or not.
    public static boolean canBePlayed(Dialogue dialogue) {
        return new Paths(dialogue).broken().isEmpty();
    }

    /// What there is to say about its words: an expert's line has nothing in it that the tone help would remark on.
    ///
    /// @param tone of the dialogue's language
    /// @return none when all is well
    public static List<Finding> words(Dialogue dialogue, Tone tone) {
        var faults = new ArrayList<Finding>();
        for (var turn : dialogue.turns()) {
            tone.read(turn.expert().say()).stream()
                    .filter(remark -> !remark.kind().whole())
                    .forEach(remark -> faults.add(Finding.of(
                            Paths.place(turn.id()) + ", expert",
                            Kind.REMARKED,
                            turn.expert().say(),
                            remark.why(),
                            remark.rule())));
        }
        longestIsBest(faults, dialogue);
        return faults;
    }

    /// Where the same dialogue in two languages isn't the same, text apart.
    public static List<String> differences(Dialogue one, Dialogue other) {
        return Shape.of(one).differences(Shape.of(other));
    }

    private static void giveaways(List<Finding> faults, Dialogue dialogue) {
        var given = dialogue.turns().stream().filter(DialogueCheck::givesAway).toList();
        if (tooMany(given, dialogue, GIVEN_AWAY)) {
            faults.add(Finding.of("", Kind.GIVEN_AWAY, names(given)));
        }
    }

    private static void longestIsBest(List<Finding> faults, Dialogue dialogue) {
        var longest =
                dialogue.turns().stream().filter(DialogueCheck::longestIsBest).toList();
        if (tooMany(longest, dialogue, LONGEST_IS_BEST)) {
            faults.add(Finding.of("", Kind.LONGEST, names(longest)));
        }
    }

    private static boolean tooMany(List<Turn> turns, Dialogue dialogue, int percents) {
        return turns.size() * 100 > dialogue.turns().size() * percents;
    }

    private static String names(List<Turn> turns) {
        return String.join(", ", turns.stream().map(Turn::id).toList());
    }

    /// Is one of its choices as good as each other or better, on all four?
    private static boolean givesAway(Turn turn) {
        return turn.choices().stream()
                .anyMatch(choice -> turn.choices().stream()
                        .allMatch(other -> choice.effect().asGoodAs(other.effect())));
    }

    private static boolean longestIsBest(Turn turn) {
        var byLength = Comparator.comparingInt((Choice choice) -> choice.text().length());
        var byWorth = Comparator.comparingInt((Choice choice) -> choice.effect().worth());
        return turn.choices().stream()
                .max(byLength)
                .equals(turn.choices().stream().max(byWorth));
    }

    private static void share(List<Finding> faults, Kind kind, int share, int least, int most) {
        if (share < least || share > most) {
            faults.add(Finding.of("", kind, share, least, most));
        }
    }

    private static void kinds(List<Finding> faults, Dialogue dialogue) {
        for (var kind : Ending.Kind.values()) {
            if (dialogue.endings().stream().noneMatch(ending -> ending.kind() == kind)) {
                faults.add(Finding.of("endings", Kind.NO_ENDING, Node.word(kind)));
            }
        }
    }
}
