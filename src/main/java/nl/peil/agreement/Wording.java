package nl.peil.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.peil.agreement.StyleMatch.Gap;
import nl.peil.agreement.StyleMatch.Shared;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The words that Peil proposes for an agreement, in the client's language: the lines that bridge a gap first, then
/// those that both want, then what always helps.
@Component
class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    List<String> lines(List<StyleMatch> matches, Names names) {
        var lines = new ArrayList<String>();
        add(lines, matches, Gap.class::isInstance, names);
        add(lines, matches, Shared.class::isInstance, names);
        lines.add(text("agreement.always.bump", names));
        return lines;
    }

    /// What to propose for one axis; nothing where it needs no words.
    Optional<String> line(StyleMatch match, Names names) {
        return switch (match) {
            case Gap(var axis, var organizer) -> Optional.of(text("agreement.bridge." + axis + "." + organizer, names));
            case Shared(var axis, var end) -> Optional.of(text("agreement.shared." + axis + "." + end, names));
            case StyleMatch.Between _, StyleMatch.Open _ -> Optional.empty();
        };
    }

    /// Who reads what. Not for the organizer to change: it is what Peil does.
    String readers(Names names) {
        return text("agreement.always.readers", names);
    }

    String ending(Names names) {
        return text("agreement.always.ending", names);
    }

    private void add(List<String> lines, List<StyleMatch> matches, Predicate<StyleMatch> which, Names names) {
        matches.stream()
                .filter(which)
                .flatMap(match -> line(match, names).stream())
                .forEach(lines::add);
    }

    private String text(String key, Names names) {
        return messages.getMessage(key, new Object[] {names.client(), names.organizer()}, names.language());
    }
}
