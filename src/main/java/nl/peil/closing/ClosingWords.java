package nl.peil.closing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.peil.platform.ContentFiles;
import nl.peil.platform.NotFound;
import org.springframework.core.io.ClassPathResource;

/// What there is to do and to say at a closing, in one language. The format is told in docs/content.md.
///
/// @param points in the order in which they are shown
/// @param silence the first words after a silence
/// @param letters one for each situation
record ClosingWords(List<Point> points, Silence silence, List<Letter> letters) {

    private static final ContentFiles<ClosingWords> FILES =
            new ContentFiles<>("closing", ClosingWords.class, ClosingWords::faults);

    /// Said in three tones.
    record Silence(String gentle, String plain, String direct) {

        String in(Tone tone) {
            return switch (tone) {
                case GENTLE -> gentle;
                case PLAIN -> plain;
                case DIRECT -> direct;
            };
        }
    }

    enum Tone {
        GENTLE,
        PLAIN,
        DIRECT
    }

    /// @throws IllegalStateException when the file has a fault; its message says what
    static ClosingWords of(Locale language) {
        var name = language.getLanguage() + "/closing.yaml";
        try (var content = new ClassPathResource("content/" + name).getInputStream()) {
            return FILES.read(content, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Letter letter(String id) {
        return letters.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /// With every text changed, such as by filling in the names.
    ClosingWords with(UnaryOperator<String> in) {
        return new ClosingWords(
                points.stream()
                        .map(one -> new Point(
                                one.id(),
                                in.apply(one.title()),
                                in.apply(one.why()),
                                one.days(),
                                one.from(),
                                one.funding(),
                                one.not()))
                        .toList(),
                new Silence(in.apply(silence.gentle()), in.apply(silence.plain()), in.apply(silence.direct())),
                letters.stream()
                        .map(one -> new Letter(
                                one.id(),
                                one.fits(),
                                in.apply(one.title()),
                                in.apply(one.when()),
                                in.apply(one.subject()),
                                in.apply(one.text())))
                        .toList());
    }

    Stream<String> texts() {
        return Stream.of(
                        points.stream().flatMap(one -> Stream.of(one.title(), one.why())),
                        Stream.of(silence.gentle(), silence.plain(), silence.direct()),
                        letters.stream().flatMap(one -> Stream.of(one.title(), one.when(), one.subject(), one.text())))
                .flatMap(all -> all);
    }

    /// All that doesn't depend on the language.
    List<Object> shape() {
        var shape = new ArrayList<Object>();
        points.forEach(one -> shape.add(List.of(one.id(), one.days(), one.from(), one.funding(), one.not())));
        letters.forEach(one -> shape.add(List.of(one.id(), one.fits())));
        return shape;
    }

    private static List<String> faults(ClosingWords words) {
        var faults = new ArrayList<String>();
        var ids = new HashSet<String>();
        Stream.concat(
                        words.points.stream().map(Point::id),
                        words.letters.stream().map(Letter::id))
                .filter(id -> !ids.add(id))
                .forEach(id -> faults.add("twice: " + id));
        words.points.stream()
                .filter(one -> one.days() < 0 || one.days() > Point.MOST_DAYS)
                .forEach(one -> faults.add(one.id() + ": days from 0 to " + Point.MOST_DAYS));
        if (words.texts().map(Objects::requireNonNull).anyMatch(String::isBlank)) faults.add("a text is empty");
        return faults;
    }
}
