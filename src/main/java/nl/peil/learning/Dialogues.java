package nl.peil.learning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.peil.learning.dialogue.DialogueCheck;
import nl.peil.learning.dialogue.DialogueFile;
import nl.peil.learning.dialogue.Unreadable;
import nl.peil.platform.Language;
import org.springframework.stereotype.Service;

/// The dialogues that can be practised: those that come with Peil, read and checked when it starts, and those that the
/// practice wrote itself.
@Service
class Dialogues {

    private final Map<Locale, List<Written>> all = new HashMap<>();
    private final OwnDialogues own;

    Dialogues(OwnDialogues own) {
        this.own = own;
        for (var language : Language.ALL) {
            all.put(
                    language,
                    DialogueContent.written(language).stream()
                            .sorted(Comparator.comparingInt(
                                    written -> written.dialogue().number()))
                            .toList());
        }
    }

    /// In their order, the practice's own last.
    List<Written> in(Locale language) {
        var ours = own.all().stream().flatMap(one -> written(one, language).stream());
        return Stream.concat(withPeil(language).stream(), ours).toList();
    }

    /// Those that come with Peil.
    List<Written> withPeil(Locale language) {
        return all.getOrDefault(Language.of(language.getLanguage()), List.of());
    }

    Optional<Written> find(String id, Locale language) {
        return withPeil(language).stream()
                .filter(written -> written.id().equals(id))
                .findFirst()
                .or(() -> uuid(id).flatMap(own::find).flatMap(one -> written(one, language)));
    }

    /// Nothing in a language that it wasn't written in, or when this Peil can't read it.
    private static Optional<Written> written(OwnDialogue one, Locale language) {
        var text = one.text(language);
        if (text == null) return Optional.empty();
        try {
            var dialogue = DialogueFile.read(text);
            return DialogueCheck.canBePlayed(dialogue)
                    ? Optional.of(new Written(one.id().toString(), dialogue, text, language, true))
                    : Optional.empty();
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
