package nl.peil.options;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.peil.options.OptionsPage.Suggested;
import nl.peil.platform.Language;
import nl.peil.platform.NotFound;
import org.springframework.stereotype.Service;

/// The options in every language that Peil speaks, read and checked when it starts.
@Service
class Options {

    static final int MOST = 3;

    private static final Comparator<Option> IN_ORDER = Comparator.comparingInt(Option::number);

    private final Map<Locale, List<Option>> options = new HashMap<>();

    Options() {
        for (var language : Language.ALL) {
            options.put(
                    language,
                    OptionFile.all(language).values().stream().sorted(IN_ORDER).toList());
        }
    }

    List<Option> all(Locale language) {
        return options.getOrDefault(Language.of(language.getLanguage()), List.of());
    }

    /// The answers choose what stands first. They don't put the heavy before the light: a complaint is offered, and
    /// never pushed before a talk.
    OptionsPage page(Answers answers, Locale language) {
        var ordered = all(language).stream()
                .sorted(Comparator.<Option>comparingInt(option -> -answers.weight(option.fits()))
                        .thenComparing(IN_ORDER))
                .toList();
        var first = ordered.stream()
                .filter(option -> answers.ask(option.fits()))
                .limit(MOST)
                .sorted(IN_ORDER)
                .toList();
        return new OptionsPage(
                first.stream()
                        .map(option -> new Suggested(option, answers.reasons(option.fits())))
                        .toList(),
                ordered.stream().filter(option -> !first.contains(option)).toList());
    }

    Option find(String id, Locale language) {
        return all(language).stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// What can't wait, whatever page she is on.
    List<Option> urgent(Locale language) {
        return all(language).stream()
                .filter(option -> !option.calls().isEmpty())
                .toList();
    }

    /// What goes with an option.
    List<Option> see(Option option, Locale language) {
        return all(language).stream()
                .filter(other -> option.see().contains(other.id()))
                .toList();
    }
}
