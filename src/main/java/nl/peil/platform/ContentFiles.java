package nl.peil.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A folder of content, one YAML file a thing, the same files in every language. What is wrong with a file is said in
/// words for its author.
///
/// @param type the record that a file fills, whole: nothing unknown, nothing left out
/// @param faults what else is wrong with one, empty when it is good
public record ContentFiles<T>(String folder, Class<T> type, Function<T, List<String>> faults) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /// All there are in a language, by name of their file.
    ///
    /// @throws IllegalStateException when one has a fault; its message says in which, and what
    public Map<String, T> all(Locale language) {
        return all(folder, language, this::read);
    }

    /// The same for files that are read in a way of their own.
    ///
    /// @param read from the content of a file, and its name for when it has a fault
    public static <T> Map<String, T> all(String folder, Locale language, BiFunction<InputStream, String, T> read) {
        var place = language.getLanguage() + "/" + folder + "/";
        try {
            var all = new TreeMap<String, T>();
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:content/" + place + "*.yaml")) {
                var name = Objects.requireNonNull(file.getFilename());
                try (var content = file.getInputStream()) {
                    all.put(name, read.apply(content, place + name));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param name of the file, for the message when it has a fault
    /// @throws IllegalStateException when it has one
    public T read(InputStream content, String name) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            var read = MAPPER.convertValue(new Yaml(new SafeConstructor(options)).load(content), type);
            var wrong = faults.apply(read);
            if (!wrong.isEmpty()) throw new IllegalStateException(name + ": " + String.join("; ", wrong));
            return read;
        } catch (YAMLException | JacksonException e) {
            throw new IllegalStateException(name + ": " + e.getMessage(), e);
        }
    }
}
