package nl.peil.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.peil.platform.Language;

/// What there is to check about the options before anybody reads them.
public final class OptionCheck {

    private OptionCheck() {}

    /// Every text that is read, by name of its file.
    ///
    /// @throws IllegalStateException when a file has a fault
    public static Map<String, List<String>> texts(Locale language) {
        var texts = new TreeMap<String, List<String>>();
        OptionFile.all(language)
                .forEach((name, option) -> texts.put(name, option.texts().toList()));
        return texts;
    }

    /// What is wrong between the files, in words for their author.
    ///
    /// @throws IllegalStateException when a file has a fault of its own
    public static List<String> faults() {
        return faults(OptionFile.all(Language.DUTCH), OptionFile.all(Language.ENGLISH));
    }

    static List<String> faults(Map<String, Option> dutch, Map<String, Option> english) {
        var faults = new ArrayList<String>();
        var ids = dutch.values().stream().map(Option::id).collect(Collectors.toSet());
        var names = new TreeSet<>(dutch.keySet());
        names.addAll(english.keySet());
        for (var name : names) {
            var one = dutch.get(name);
            var other = english.get(name);
            if (one == null || other == null) {
                faults.add(name + " is there in one language only");
                continue;
            }
            if (!shape(one).equals(shape(other))) faults.add(name + " isn't the same option in both languages");
            if (!name.equals("%02d-%s.yaml".formatted(one.number(), one.id()))) {
                faults.add(name + " should be called after its number and id");
            }
            Stream.concat(one.see().stream(), other.see().stream())
                    .distinct()
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> faults.add(name + " says to see " + id + ", and there is no such option"));
        }
        return faults;
    }

    /// All that doesn't depend on the language.
    private static List<Object> shape(Option option) {
        return List.of(
                option.number(),
                option.id(),
                option.need().size(),
                option.next().size(),
                option.calls().stream().map(Option.Call::number).toList(),
                option.fits(),
                option.see(),
                option.sources().size(),
                option.checkedOn());
    }
}
