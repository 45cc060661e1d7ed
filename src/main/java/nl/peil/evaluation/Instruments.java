package nl.peil.evaluation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.peil.platform.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The instrument in every language that Peil speaks, read and checked when Peil starts: a question without words is
/// found then, and not by a client.
@Component
class Instruments {

    private final Map<Locale, Instrument> instruments;

    Instruments() {
        this.instruments = Language.ALL.stream().collect(Collectors.toMap(Function.identity(), Instruments::read));
        var names = instruments.values().stream().map(Instrument::name).collect(Collectors.toSet());
        if (names.size() != 1) throw new IllegalStateException("The instrument differs between languages: " + names);
    }

    Instrument in(Locale language) {
        return requireNonNull(instruments.get(Language.of(language.getLanguage())));
    }

    /// What is asked now, with its version.
    String name() {
        return in(Language.DUTCH).name();
    }

    private static Instrument read(Locale language) {
        var file = "content/" + language.getLanguage() + "/instrument.yaml";
        try (var content = new ClassPathResource(file).getInputStream()) {
            return new Part(file, new Yaml(new SafeConstructor(new LoaderOptions())).load(content)).instrument();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A part of the file; `place` says where it stands, for the message when something is missing.
    record Part(String place, @Nullable Object content) {

        Instrument instrument() {
            return new Instrument(
                    at("name").text() + "-" + at("version").text(),
                    each(Item.class, at("items"), Part::question),
                    at("resistance").own(),
                    at("ease").own(),
                    at("friction").choice(Friction.class),
                    at("continue").choice(Continue.class),
                    at("words").text(),
                    at("talk").talk());
        }

        private Instrument.Question question() {
            return new Instrument.Question(
                    at("name").text(),
                    at("client").text(),
                    at("organizer").text(),
                    at("low").text(),
                    at("high").text());
        }

        private Instrument.Own own() {
            return new Instrument.Own(
                    at("question").text(), at("low").text(), at("high").text());
        }

        private <T extends Enum<T>> Instrument.Choice<T> choice(Class<T> of) {
            return new Instrument.Choice<>(at("question").text(), each(of, at("answers"), Part::text));
        }

        private Instrument.Talk talk() {
            return new Instrument.Talk(
                    each(Item.class, at("items"), Part::differing),
                    Map.of(
                            Friction.SMALL, at("friction").at("SMALL").text(),
                            Friction.BIG, at("friction").at("BIG").text()),
                    Map.of(
                            Continue.DOUBT, at("continue").at("DOUBT").text(),
                            Continue.NO, at("continue").at("NO").text()),
                    at("always").texts());
        }

        private Instrument.Differing differing() {
            return new Instrument.Differing(
                    at("client-lower").text(),
                    at("organizer-lower").text(),
                    at("both-low").text());
        }

        private Part at(String key) {
            return new Part(place + ": " + key, content instanceof Map<?, ?> map ? map.get(key) : null);
        }

        private String text() {
            if (content == null || content instanceof Map || content.toString().isBlank()) throw missing();
            return content.toString().strip();
        }

        private List<String> texts() {
            if (!(content instanceof List<?> list) || list.size() < 3) throw missing();
            return list.stream().map(Object::toString).toList();
        }

        private IllegalStateException missing() {
            return new IllegalStateException("The instrument lacks something, in " + place);
        }

        /// A value for each constant, in the order of the constants.
        private static <K extends Enum<K>, V> Map<K, V> each(Class<K> keys, Part part, Function<Part, V> value) {
            var all = new EnumMap<K, V>(keys);
            Arrays.stream(keys.getEnumConstants()).forEach(key -> all.put(key, value.apply(part.at(key.name()))));
            return all;
        }
    }
}
