package nl.peil.learning.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /// @param faults in words for the author, none when all is well
    /// @param shortest and `longest`: turns from the start to an ending; 0 as long as the ways have faults
    /// @param random share of talks of a random player that end well, in percents
    /// @param careful the same of a careful one
    public record Result(List<String> faults, int shortest, int longest, int random, int careful) {}

    /// All of it, whatever its language.
    public static Result of(Dialogue dialogue) {
        var faults = new ArrayList<String>();
        var paths = new Paths(dialogue);
        faults.addAll(paths.faults());
        if (!paths.faults().isEmpty()) return new Result(faults, 0, 0, 0, 0);
        giveaways(faults, dialogue);
        var trials = new Trials(dialogue);
        trials.neverMet().forEach(what -> faults.add("no talk comes to this: " + what));
        share(faults, "random", trials.well(Player.RANDOM), RANDOM_LEAST, RANDOM_MOST);
        share(faults, "careful", trials.well(Player.CAREFUL), CAREFUL_LEAST, CAREFUL_MOST);
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
    /// @return faults in words for the author, none when all is well
    public static List<String> words(Dialogue dialogue, Tone tone) {
        var faults = new ArrayList<String>();
        for (var turn : dialogue.turns()) {
            tone.read(turn.expert().say()).stream()
                    .filter(remark -> !remark.kind().whole())
                    .forEach(remark -> faults.add("turn %s, expert: the tone help remarks on it (%s): %s"
                            .formatted(turn.id(), remark.rule(), turn.expert().say())));
        }
        longestIsBest(faults, dialogue);
        return faults;
    }

    /// Where the same dialogue in two languages isn't the same, text apart.
    public static List<String> differences(Dialogue one, Dialogue other) {
        return Shape.of(one).differences(Shape.of(other));
    }

    private static void giveaways(List<String> faults, Dialogue dialogue) {
        var given = dialogue.turns().stream().filter(DialogueCheck::givesAway).toList();
        if (tooMany(given, dialogue, GIVEN_AWAY)) {
            faults.add("in too many turns one choice is best in everything: " + names(given));
        }
    }

    private static void longestIsBest(List<String> faults, Dialogue dialogue) {
        var longest =
                dialogue.turns().stream().filter(DialogueCheck::longestIsBest).toList();
        if (tooMany(longest, dialogue, LONGEST_IS_BEST)) {
            faults.add("in too many turns the best choice is the longest: " + names(longest));
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

    private static void share(List<String> faults, String player, int share, int least, int most) {
        if (share < least || share > most) {
            faults.add("of the %s players %d %% end well, and it should be %d to %d %%"
                    .formatted(player, share, least, most));
        }
    }

    private static void kinds(List<String> faults, Dialogue dialogue) {
        for (var kind : Ending.Kind.values()) {
            if (dialogue.endings().stream().noneMatch(ending -> ending.kind() == kind)) {
                faults.add("there is no ending of the kind " + kind);
            }
        }
    }
}
