package nl.peil.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A part of a rule file. `place` says where it stands, for the sentence that tells its author what is wrong.
record Entry(String place, @Nullable Object content) {

    Entry at(String name) {
        return new Entry(place + ", " + name, fields().get(name));
    }

    /// This part, with a name that its author will know it by.
    Entry named(String name) {
        return new Entry(name, content);
    }

    boolean isThere() {
        return content != null;
    }

    Map<?, ?> fields() {
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

    int number(int otherwise) {
        if (content == null) return otherwise;
        if (content instanceof Integer number) return number;
        throw wrong("must be a whole number");
    }

    Kind kind() {
        var name = text();
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong("\"" + name + "\" is none of "
                        + Arrays.stream(Kind.values()).map(Kind::name).collect(Collectors.joining(", "))));
    }

    List<Entry> each() {
        if (content == null) return List.of();
        if (!(content instanceof List<?> list)) throw wrong("must be a list");
        var entries = new ArrayList<Entry>();
        for (var item : list) entries.add(new Entry(place + " " + (entries.size() + 1), item));
        return entries;
    }

    List<String> texts() {
        return each().stream().map(Entry::text).toList();
    }

    /// At least so many texts.
    List<String> texts(int least) {
        var texts = texts();
        if (texts.size() < least) throw wrong("needs at least " + least + ", and has " + texts.size());
        return texts;
    }

    /// Words with spaces in between; none when it isn't there.
    List<String> words() {
        return content == null ? List.of() : List.of(text().split("\\s+"));
    }

    IllegalStateException wrong(String what) {
        return new IllegalStateException(place + ": " + what);
    }
}
