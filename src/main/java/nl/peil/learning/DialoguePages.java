package nl.peil.learning;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.peil.learning.dialogue.Theme;
import nl.peil.platform.NotFound;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import nl.peil.warning.Patterns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What there is to see of the dialogues.
@Component
class DialoguePages {

    private final Dialogues dialogues;
    private final Talks talks;
    private final Patterns patterns;
    private final Practices practices;

    DialoguePages(Dialogues dialogues, Talks talks, Patterns patterns, Practices practices) {
        this.dialogues = dialogues;
        this.talks = talks;
        this.patterns = patterns;
        this.practices = practices;
    }

    DialoguesPage all(OrganizerId me, Locale language) {
        var held = talks.of(me);
        var byDialogue = held.stream().collect(groupingBy(KeptTalk::dialogue));
        var lower = patterns.lower(me).stream()
                .map(item -> Theme.valueOf(item.name()))
                .toList();
        var shown = dialogues.in(language);
        var gone = gone(held);
        var lines = shown.stream()
                .map(written -> new DialoguesPage.Line(
                        written,
                        because(written, lower),
                        lines(byDialogue.getOrDefault(written.id(), List.of()), gone)))
                .sorted(Comparator.comparing(line -> line.because() == null))
                .toList();
        var ids = shown.stream().map(Written::id).collect(Collectors.toSet());
        return new DialoguesPage(
                lines,
                lines(
                        held.stream()
                                .filter(talk -> !ids.contains(talk.dialogue()))
                                .toList(),
                        gone),
                held.size());
    }

    DialoguesPage.Line of(String id, OrganizerId me, Locale language) {
        var written = dialogues.find(id, language).orElseThrow(NotFound::new);
        var held = talks.of(me).stream()
                .filter(talk -> talk.dialogue().equals(written.id()))
                .toList();
        return new DialoguesPage.Line(written, null, lines(held, gone(held)));
    }

    /// @param lower the lowest first
    private static @Nullable Theme because(Written written, List<Theme> lower) {
        return lower.stream()
                .filter(theme -> written.dialogue().trains().contains(theme))
                .findFirst()
                .orElse(null);
    }

    /// A dialogue as a talk was held with it.
    private record Source(String dialogue, Locale language) {
        static Source of(KeptTalk talk) {
            return new Source(talk.dialogue(), talk.language());
        }
    }

    /// Those that are there no more. Each is looked for once, however many talks were held with it.
    private Set<Source> gone(List<KeptTalk> held) {
        return held.stream()
                .map(Source::of)
                .distinct()
                .filter(source ->
                        dialogues.find(source.dialogue(), source.language()).isEmpty())
                .collect(Collectors.toSet());
    }

    private List<TalkLine> lines(List<KeptTalk> held, Set<Source> gone) {
        if (held.isEmpty()) return List.of();
        var zone = practices.zone();
        return held.stream()
                .map(talk -> new TalkLine(
                        talk.id(),
                        talk.path(),
                        talk.begun().atZone(zone),
                        talk.ended(),
                        gone.contains(Source.of(talk))))
                .toList();
    }
}
