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
import nl.peil.learning.dialogue.Finding.Kind;
import org.jspecify.annotations.Nullable;

/// A part of a dialogue file. `place` says where it stands, so that its author can be told what is wrong where; that of
/// the whole file is empty.
record Node(String place, @Nullable Object content) {

    /// The part of this name, which may not be there.
    Node at(String name) {
        return new Node(place.isEmpty() ? name : place + ", " + name, fields().get(name));
    }

    boolean isThere() {
        return content != null;
    }

    <T> @Nullable T ifThere(Function<Node, T> read) {
        return isThere() ? read.apply(this) : null;
    }

    private Map<?, ?> fields() {
        if (content instanceof Map<?, ?> map) return map;
        throw wrong(content == null && !place.isEmpty() ? Kind.MISSING : Kind.NO_NAMES);
    }

    void only(String... names) {
        for (var name : fields().keySet()) {
            if (!Arrays.asList(names).contains(name)) throw wrong(Kind.UNKNOWN, String.valueOf(name));
        }
    }

    String text() {
        if (content instanceof String text && !text.isBlank()) return text.strip();
        throw wrong(content == null ? Kind.MISSING : Kind.NO_TEXT);
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
        throw wrong(Kind.NO_ID, id);
    }

    int number(int least, int most) {
        if (content instanceof Integer number && number >= least && number <= most) return number;
        throw content == null ? wrong(Kind.MISSING) : wrong(Kind.NO_NUMBER, least, most);
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
                .orElseThrow(() -> wrong(Kind.NONE_OF, word, words(type)));
    }

    <E extends Enum<E>> Set<E> someOf(Class<E> type, int least) {
        var all = each(least, type.getEnumConstants().length, node -> node.oneOf(type));
        return all.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(all));
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Node::word).collect(Collectors.joining(", "));
    }

    /// As it is written in a file.
    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Condition condition() {
        try {
            return Condition.of(text());
        } catch (Unreadable e) {
            throw e.at(place);
        }
    }

    <T> List<T> each(int least, int most, Function<Node, T> read) {
        var list = content == null ? List.of() : content instanceof List<?> there ? there : null;
        if (list == null) throw wrong(Kind.NO_LIST);
        if (list.size() < least || list.size() > most) {
            throw wrong(Kind.HOW_MANY, least, most, list.size());
        }
        var all = new ArrayList<T>();
        for (var item : list) all.add(read.apply(new Node(place + " " + name(item, all.size() + 1), item)));
        return List.copyOf(all);
    }

    /// The same, each under a name of its own.
    <T> List<T> eachNamed(int least, int most, Function<Node, T> read, Function<T, String> id) {
        var all = each(least, most, read);
        var ids = new HashSet<String>();
        for (var one : all) if (!ids.add(id.apply(one))) throw wrong(Kind.TWICE, id.apply(one));
        return all;
    }

    private static Object name(@Nullable Object item, int number) {
        return item instanceof Map<?, ?> map && map.get("id") instanceof String id ? id : number;
    }

    Unreadable wrong(Kind kind, Object... about) {
        return new Unreadable(Finding.of(place, kind, about));
    }
}
