package nl.peil.learning.dialogue;

import java.util.List;
import java.util.function.Function;
import nl.peil.learning.dialogue.Finding.Kind;
import nl.peil.learning.dialogue.Person.Look;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.DuplicateKeyException;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/// Reads a dialogue, and finds what is wrong with it. Whether it makes a good talk is for
/// [DialogueCheck].
public final class DialogueFile {

    private static final int MOST_TURNS = 40;

    private DialogueFile() {}

    /// @throws Unreadable when it has a fault
    public static Dialogue read(String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return dialogue(new Node("", new Yaml(new SafeConstructor(options)).<Object>load(text)));
        } catch (DuplicateKeyException e) {
            throw new Unreadable(Finding.of("", Kind.NAME_TWICE, key(e), line(e)));
        } catch (MarkedYAMLException e) {
            throw new Unreadable(Finding.of("", Kind.NOT_YAML, line(e)));
        } catch (YAMLException _) {
            throw new Unreadable(Finding.of("", Kind.NOT_YAML, 1));
        }
    }

    private static String key(DuplicateKeyException e) {
        return e.getProblem().replace("found duplicate key ", "");
    }

    /// From 1.
    private static int line(MarkedYAMLException e) {
        var mark = e.getProblemMark();
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private static Dialogue dialogue(Node file) {
        file.only(
                "number",
                "id",
                "title",
                "person",
                "situation",
                "goal",
                "minutes",
                "trains",
                "guide",
                "start",
                "turns",
                "endings",
                "take-along");
        return new Dialogue(
                file.at("number").number(1, 99),
                file.at("id").id(),
                file.at("title").text(),
                person(file.at("person")),
                file.at("situation").text(),
                file.at("goal").text(),
                file.at("minutes").number(1, 60),
                file.at("trains").someOf(Theme.class, 1),
                file.at("guide").id(),
                start(file.at("start")),
                file.at("turns").eachNamed(1, MOST_TURNS, DialogueFile::turn, Turn::id),
                otherwiseLast(
                        file.at("endings"),
                        file.at("endings").eachNamed(3, 9, DialogueFile::ending, Ending::id),
                        Ending::when),
                file.at("take-along").texts(3, 3));
    }

    private static Person person(Node person) {
        person.only("name", "role", "age", "who", "shows", "look");
        var look = person.at("look");
        look.only("hair", "colour", "skin", "clothes", "extra");
        return new Person(
                person.at("name").text(),
                person.at("role").oneOf(Person.Role.class),
                person.at("age").number(16, 110),
                person.at("who").text(),
                person.at("shows").oneOf(Person.Shows.class),
                new Look(
                        look.at("hair").oneOf(Person.Hair.class),
                        look.at("colour").oneOf(Person.HairColour.class),
                        look.at("skin").oneOf(Person.Skin.class),
                        look.at("clothes").oneOf(Person.Clothes.class),
                        look.at("extra").someOf(Person.Extra.class, 0)));
    }

    private static State start(Node start) {
        start.only("trust", "irritation", "clarity", "direction");
        return new State(
                start.at("trust").number(0, State.MOST),
                start.at("irritation").number(0, State.MOST),
                start.at("clarity").number(0, State.MOST),
                start.at("direction").number(0, State.MOST));
    }

    private static Turn turn(Node turn) {
        turn.only("id", "scene", "says", "choices", "free", "expert");
        var says = turn.at("says");
        var choices = turn.at("choices");
        var all = choices.eachNamed(2, 4, DialogueFile::choice, Choice::id);
        if (all.stream().filter(choice -> choice.when() == null).count() < 2) {
            throw choices.wrong(Kind.TWO_ALWAYS);
        }
        return new Turn(
                turn.at("id").id(),
                turn.at("scene").ifThere(Node::text),
                otherwiseLast(says, says.each(1, 6, DialogueFile::line), Line::when),
                all,
                way(turn.at("free")),
                expert(turn.at("expert")));
    }

    private static Line line(Node line) {
        line.only("when", "say", "see");
        return new Line(
                line.at("when").ifThere(Node::condition),
                line.at("say").textOrTexts(5),
                line.at("see").text());
    }

    private static Choice choice(Node choice) {
        choice.only("id", "text", "effect", "why", "when", "next");
        return new Choice(
                choice.at("id").id(),
                choice.at("text").text(),
                effect(choice.at("effect")),
                choice.at("why").text(),
                choice.at("when").ifThere(Node::condition),
                way(choice.at("next")));
    }

    private static Effect effect(Node effect) {
        effect.only("trust", "irritation", "clarity", "direction");
        return Effect.of(measure -> effect.at(measure.word()).numberIfThere(-4, 4));
    }

    private static Turn.Expert expert(Node expert) {
        expert.only("say", "why");
        return new Turn.Expert(expert.at("say").text(), expert.at("why").text());
    }

    /// The name of a turn, or a list of `{when, to}`.
    private static Way way(Node way) {
        if (way.content() instanceof String) return Way.to(way.id());
        return new Way(otherwiseLast(way, way.each(1, 4, DialogueFile::route), Way.Route::when));
    }

    private static Way.Route route(Node route) {
        route.only("when", "to");
        return new Way.Route(
                route.at("when").ifThere(Node::condition), route.at("to").id());
    }

    private static Ending ending(Node ending) {
        ending.only("id", "kind", "title", "when", "after");
        return new Ending(
                ending.at("id").id(),
                ending.at("kind").oneOf(Ending.Kind.class),
                ending.at("title").text(),
                ending.at("when").ifThere(Node::condition),
                ending.at("after").text());
    }

    /// Of what is tried one after the other the last has to fit always, and what comes after such a one never will.
    private static <T> List<T> otherwiseLast(Node place, List<T> all, Function<T, @Nullable Condition> when) {
        long always = all.stream().filter(one -> when.apply(one) == null).count();
        if (always == 1 && when.apply(all.getLast()) == null) return all;
        throw place.wrong(Kind.LAST_ALWAYS);
    }
}
