package nl.peil.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// How well the rules do on sentences and messages that were written apart from them. What is counted is a kind in a
/// sentence: a remark of that kind, or none. The figures are in `docs/tone-rules.md`.
class ToneMeasureTest {

    private static final double PRECISION = 0.9;
    private static final double RECALL = 0.8;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void sentences(String language) throws IOException {
        var tone = Tone.of(Locale.of(language));
        var count = new Count();
        try (var file = open(language + ".tsv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\t", 2))
                    .forEach(line -> count.add(kinds(line[0]), found(tone, line[1], false), line[1]));
        }

        count.tell(language + " sentences");
        assertThat(count.total).isGreaterThanOrEqualTo(200);
        assertThat(count.precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(count.recall()).isGreaterThanOrEqualTo(RECALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void messages(String language) throws IOException {
        var tone = Tone.of(Locale.of(language));
        var count = new Count();
        try (var file = open(language + "-messages.yaml")) {
            List<Map<String, Object>> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            for (var message : all) {
                var text = String.valueOf(message.get("text"));
                var kinds = message.get("kinds") instanceof List<?> list
                        ? list.stream()
                                .map(String::valueOf)
                                .map(Kind::valueOf)
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)))
                        : EnumSet.noneOf(Kind.class);
                count.add(kinds, found(tone, text, true), text);
            }
        }

        count.tell(language + " messages");
        assertThat(count.precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(count.recall()).isGreaterThanOrEqualTo(RECALL);
    }

    private static Set<Kind> found(Tone tone, String text, boolean whole) {
        return tone.read(text).stream()
                .map(Remark::kind)
                .filter(kind -> kind.whole() == whole)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    private static Set<Kind> kinds(String written) {
        var kinds = EnumSet.noneOf(Kind.class);
        if (!written.equals("-")) {
            Arrays.stream(written.split(","))
                    .map(String::strip)
                    .map(Kind::valueOf)
                    .forEach(kinds::add);
        }
        return kinds;
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(ToneMeasureTest.class.getResourceAsStream("/tone/" + name), name);
    }

    private static final class Count {
        private final Map<Kind, int[]> kinds = new EnumMap<>(Kind.class);
        private int total;

        void add(Set<Kind> is, Set<Kind> found, String text) {
            total++;
            for (var kind : Kind.values()) {
                var counts = kinds.computeIfAbsent(kind, _ -> new int[3]);
                if (is.contains(kind) && found.contains(kind)) counts[0]++;
                else if (found.contains(kind)) tell(counts, 1, "+ " + kind, text);
                else if (is.contains(kind)) tell(counts, 2, "- " + kind, text);
            }
        }

        private static void tell(int[] counts, int what, String kind, String text) {
            counts[what]++;
            if (Boolean.getBoolean("peil.tone")) IO.println(kind + " " + text.replace('\n', ' '));
        }

        void tell(String name) {
            if (!Boolean.getBoolean("peil.tone")) return;
            kinds.forEach((kind, c) -> {
                if (c[0] + c[1] + c[2] > 0) {
                    IO.println("%-20s right %3d  wrong %3d  missed %3d".formatted(kind, c[0], c[1], c[2]));
                }
            });
            IO.println("%s: precision %.3f, recall %.3f".formatted(name, precision(), recall()));
        }

        double precision() {
            return (double) sum(0) / (sum(0) + sum(1));
        }

        double recall() {
            return (double) sum(0) / (sum(0) + sum(2));
        }

        private int sum(int what) {
            return kinds.values().stream().mapToInt(counts -> counts[what]).sum();
        }
    }
}
