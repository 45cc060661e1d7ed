package nl.peil.learning.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A part of a dialogue file. `place` says where it stands, for the sentence that tells its author what is wrong.
record Node(String place, @Nullable Object content) {

    /// The part of this name, which may not be there.
    Node at(String name) {
        return new Node(place + ", " + name, fields().get(name));
    }

    boolean isThere() {
        return content != null;
    }

    <T> @Nullable T ifThere(Function<Node, T> read) {
        return isThere() ? read.apply(this) : null;
    }

    private Map<?, ?> fields() {
        if (content instanceof Map<?, ?> map) return map;
        throw wrong(content == null ? "is missing" : "must have names with a colon");
    }

    void only(String... names) {
        for (var name : fields().keySet()) {
            if (!Arrays.asList(names).contains(name)) throw wrong("\"" + name + "\" is not known here");
        }
    }

    String text() {
        if (content instanceof String text && !text.isBlank()) return text.strip();
        throw wrong(content == null ? "is missing" : "must be a text; put it in quotes");
    }

    /// One text, or a list of them.
    List<String> textOrTexts(int most) {
        return content instanceof String ? List.of(text()) : texts(1, most);
    }

    List<String> texts(int least, int most) {
        return each(least, most, Node::text);
    }

    /// A name by which other parts know this one.
    String id() {
        var id = text();
        if (id.matches("[a-z][a-z0-9-]*")) return id;
        throw wrong("\"" + id + "\": a name is small letters, digits and dashes");
    }

    int number(int least, int most) {
        if (content instanceof Integer number && number >= least && number <= most) return number;
        throw wrong(content == null ? "is missing" : "must be a whole number from " + least + " to " + most);
    }

    /// 0 when it isn't there.
    int numberIfThere(int least, int most) {
        return isThere() ? number(least, most) : 0;
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        var word = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElseThrow(() -> wrong("\"" + word + "\" is none of " + words(type)));
    }

    <E extends Enum<E>> Set<E> someOf(Class<E> type, int least) {
        var all = each(least, type.getEnumConstants().length, node -> node.oneOf(type));
        return all.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(all));
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Node::word).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Condition condition() {
        try {
            return Condition.of(text());
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    <T> List<T> each(int least, int most, Function<Node, T> read) {
        var list = content == null ? List.of() : content instanceof List<?> there ? there : null;
        if (list == null) throw wrong("must be a list");
        if (list.size() < least || list.size() > most) {
            throw wrong("from " + least + " to " + most + ", and there are " + list.size());
        }
        var all = new ArrayList<T>();
        for (var item : list) all.add(read.apply(new Node(place + " " + name(item, all.size() + 1), item)));
        return List.copyOf(all);
    }

    /// The same, each under a name of its own.
    <T> List<T> eachNamed(int least, int most, Function<Node, T> read, Function<T, String> id) {
        var all = each(least, most, read);
        var ids = new HashSet<String>();
        for (var one : all) if (!ids.add(id.apply(one))) throw wrong("there are two called " + id.apply(one));
        return all;
    }

    private static Object name(@Nullable Object item, int number) {
        return item instanceof Map<?, ?> map && map.get("id") instanceof String id ? id : number;
    }

    IllegalStateException wrong(String what) {
        return new IllegalStateException(place + ": " + what);
    }
}
