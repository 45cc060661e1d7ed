package nl.peil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern USED = Pattern.compile("#\\{([a-z][\\w.-]*)\\s*[(}]");
    private static final Pattern USED_IN_PART = Pattern.compile("#\\{\\|([a-z][\\w.-]*\\.)\\$");

    static Stream<Path> bundles() {
        return files(RESOURCES.resolve("messages"), ".properties")
                .filter(file -> !file.toString().contains("_"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_text_is_there_in_both_languages(Path dutch) {
        var english = english(dutch);

        assertThat(english.keySet()).isEqualTo(load(dutch).keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_fill_in_the_same(Path dutch) {
        var english = english(dutch);

        load(dutch)
                .forEach((key, text) -> assertThat(blanks(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(blanks(text)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void an_apostrophe_is_written_twice(Path dutch) {
        Stream.of(load(dutch), english(dutch))
                .forEach(texts -> texts.forEach((key, text) ->
                        assertThat(text.replace("''", "")).as(key).doesNotContain("'")));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_text_carries_the_name_of_its_module(Path dutch) {
        var module = dutch.getFileName().toString().replace(".properties", "");

        assertThat(load(dutch).keySet())
                .allMatch(key -> key.startsWith(module + ".") || key.matches("(typeMismatch|[A-Z]\\w+)\\..*"));
    }

    @Test
    void every_text_that_a_template_asks_for_exists() {
        var known = all();

        files(RESOURCES.resolve("templates"), ".html").forEach(template -> {
            var text = read(template);
            assertThat(found(USED, text)).as(template.toString()).isSubsetOf(known);
            assertThat(found(USED_IN_PART, text))
                    .as(template.toString())
                    .allMatch(part -> known.stream().anyMatch(key -> key.startsWith(part)));
        });
    }

    @Test
    void no_text_is_left_behind_unused() {
        var sources = Stream.concat(files(Path.of("src/main/java"), ".java"), files(RESOURCES, ".html"))
                .map(MessagesTest::read)
                .toList();
        var named = new TreeSet<String>();
        var parts = new TreeSet<String>();
        for (var source : sources) {
            named.addAll(found(Pattern.compile("([a-z]+(?:\\.[\\w-]+)+)"), source));
            parts.addAll(found(USED_IN_PART, source));
            parts.addAll(found(Pattern.compile("[\"'|]([a-z]+(?:\\.[\\w-]+)*\\.)[\"'$]"), source));
        }

        assertThat(all())
                .allMatch(key -> named.contains(key)
                        || key.matches("(typeMismatch|[A-Z]\\w+)\\..*")
                        || (key.endsWith(".subject") && named.contains(key.replaceAll("\\.subject$", "")))
                        || parts.stream().anyMatch(key::startsWith));
    }

    private static Set<String> all() {
        return bundles().flatMap(file -> load(file).keySet().stream()).collect(Collectors.toSet());
    }

    /// The numbers of the blanks in a text, each once.
    private static Set<Integer> blanks(String text) {
        var format = new MessageFormat(text);
        return Pattern.compile("\\{(\\d+)")
                .matcher(format.toPattern())
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> english(Path dutch) {
        return load(Path.of(dutch.toString().replace(".properties", "_en.properties")));
    }

    private static Map<String, String> load(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return List.copyOf(
                    files.filter(file -> file.toString().endsWith(ending)).toList())
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
