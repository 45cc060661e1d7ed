package nl.peil.conversation;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.peil.platform.ContentFiles;

/// Reads guides, and says what is wrong with one in words for its author. The format is told in docs/content.md.
final class GuideFile {

    private static final ContentFiles<Guide> FILES = new ContentFiles<>("guides", Guide.class, GuideFile::faults);

    private GuideFile() {}

    /// All guides in a language, by name of their file.
    ///
    /// @throws IllegalStateException when one has a fault; its message says in which, and what
    static Map<String, Guide> all(Locale language) {
        return FILES.all(language);
    }

    static Guide read(InputStream content, String name) {
        return FILES.read(content, name);
    }

    private static List<String> faults(Guide guide) {
        var faults = new ArrayList<String>();
        count(faults, "prepare", guide.prepare(), 3, 5);
        count(faults, "steps", guide.steps(), 4, 7);
        count(faults, "phrases", guide.phrases(), 5, 8);
        count(faults, "reactions", guide.reactions(), 4, 6);
        count(faults, "end", guide.end(), 2, 4);
        count(faults, "pitfalls", guide.pitfalls(), 3, 5);
        count(faults, "after", guide.after(), 2, 4);
        if (guide.minutes() < 1 || guide.minutes() > 120) faults.add("minutes: from 1 to 120");
        if (guide.sources().isEmpty()) faults.add("sources: at least one");
        if (guide.fits().moment().isEmpty()
                || guide.fits().about().isEmpty()
                || guide.fits().mood().isEmpty()) {
            faults.add("fits: at least one moment, one about and one mood");
        }
        if (texts(guide).anyMatch(String::isBlank)) faults.add("a text is empty");
        return faults;
    }

    private static void count(List<String> faults, String name, List<?> list, int least, int most) {
        if (list.size() < least || list.size() > most) {
            faults.add(name + ": from " + least + " to " + most + ", and there are " + list.size());
        }
    }

    /// Every text of a guide.
    static Stream<String> texts(Guide guide) {
        return Stream.concat(written(guide), spoken(guide));
    }

    /// What is read: no form of address but the reader's own.
    static Stream<String> written(Guide guide) {
        return Stream.of(
                        Stream.of(guide.title(), guide.when(), guide.goal()),
                        guide.prepare().stream(),
                        guide.steps().stream().flatMap(step -> Stream.of(step.what(), step.why())),
                        guide.reactions().stream().flatMap(one -> Stream.of(one.when(), one.then())),
                        guide.end().stream(),
                        guide.pitfalls().stream(),
                        guide.after().stream())
                .flatMap(part -> part);
    }

    /// What is said out loud.
    static Stream<String> spoken(Guide guide) {
        var opening = guide.opening();
        return Stream.of(
                        Stream.of(opening.gentle(), opening.plain(), opening.direct()),
                        guide.steps().stream().map(Guide.Step::say),
                        guide.phrases().stream(),
                        guide.reactions().stream().map(Guide.Reaction::say))
                .flatMap(part -> part);
    }
}
