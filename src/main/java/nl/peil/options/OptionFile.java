package nl.peil.options;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.peil.options.Option.Funding;
import nl.peil.options.Option.Member;
import nl.peil.options.Option.Want;
import nl.peil.platform.ContentFiles;

/// Reads options, and says what is wrong with one in words for its author. The format is told in docs/content.md.
final class OptionFile {

    private static final ContentFiles<Option> FILES = new ContentFiles<>("options", Option.class, OptionFile::faults);

    private OptionFile() {}

    /// All options in a language, by name of their file.
    ///
    /// @throws IllegalStateException when one has a fault; its message says in which, and what
    static Map<String, Option> all(Locale language) {
        return FILES.all(language);
    }

    static Option read(InputStream content, String name) {
        return FILES.read(content, name);
    }

    private static List<String> faults(Option option) {
        var faults = new ArrayList<String>();
        count(faults, "need", option.need(), 1, 7);
        count(faults, "next", option.next(), 2, 4);
        count(faults, "see", option.see(), 1, 3);
        count(faults, "sources", option.sources(), 1, 5);
        some(faults, "funding", option.fits().funding(), Funding.values());
        some(faults, "member", option.fits().member(), Member.values());
        some(faults, "wants", option.fits().wants(), Want.values());
        if (option.see().contains(option.id())) faults.add("see: names itself");
        if (option.calls().stream().anyMatch(call -> call.dial().isEmpty())) faults.add("calls: a number has digits");
        if (Stream.concat(option.texts(), option.sources().stream()).anyMatch(String::isBlank)) {
            faults.add("a text is empty");
        }
        return faults;
    }

    private static void count(List<String> faults, String name, List<?> list, int least, int most) {
        if (list.size() < least || list.size() > most) {
            faults.add(name + ": from " + least + " to " + most + ", and there are " + list.size());
        }
    }

    private static void some(List<String> faults, String name, Set<?> named, Object[] all) {
        if (named.size() == all.length) faults.add("fits: all of " + name + " says the same as none");
    }
}
