package nl.peil.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import nl.peil.conversation.Guides;
import nl.peil.learning.WorkshopController.Form;
import nl.peil.learning.WorkshopController.Trying;
import nl.peil.learning.dialogue.Dialogue;
import nl.peil.learning.dialogue.DialogueCheck;
import nl.peil.learning.dialogue.DialogueFile;
import nl.peil.learning.dialogue.Move;
import nl.peil.learning.dialogue.Now;
import nl.peil.learning.dialogue.Talk;
import nl.peil.learning.dialogue.Unreadable;
import nl.peil.platform.Language;
import nl.peil.platform.Typed;
import nl.peil.practice.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/// What there is to see of a dialogue while it is written.
@Component
class WorkshopPages {

    private final OwnDialogues own;
    private final Guides guides;
    private final Tones tones;

    WorkshopPages(OwnDialogues own, Guides guides, Tones tones) {
        this.own = own;
        this.guides = guides;
        this.tones = tones;
    }

    /// @param title nothing: this Peil can't read it
    /// @param mine whether she may change it
    record Line(UUID id, @Nullable String title, boolean dutch, boolean english, boolean mine) {}

    /// A talk that is tried out: all of it travels in the page.
    ///
    /// @param moves as they are written down
    /// @param spoken whether something was just said
    record Tried(Talk talk, Locale language, String moves, boolean spoken) {

        public Now.@Nullable Asked asked() {
            return talk.now() instanceof Now.Asked asked ? asked : null;
        }

        public Now.@Nullable Over over() {
            return talk.now() instanceof Now.Over over ? over : null;
        }
    }

    /// @param differences places at which the two languages aren't the same dialogue
    record Findings(List<Checked> languages, List<String> differences) {

        /// It is there in some language, and can be played in each that it is there in.
        boolean canBeKept() {
            return !languages.isEmpty() && languages.stream().allMatch(Checked::playable);
        }

        /// Nothing when there is none in this language, or it can't be played.
        Optional<Dialogue> playable(Locale language) {
            return languages.stream()
                    .filter(one -> one.language().equals(language) && one.playable())
                    .flatMap(one -> Stream.ofNullable(one.dialogue()))
                    .findFirst();
        }

        public boolean isClean() {
            return differences.isEmpty()
                    && languages.stream().allMatch(one -> one.findings().isEmpty());
        }
    }

    List<Line> all(Me me) {
        return own.all().stream()
                .map(one ->
                        new Line(one.id(), title(one), one.dutch() != null, one.english() != null, one.changedBy(me)))
                .toList();
    }

    private static @Nullable String title(OwnDialogue one) {
        var dutch = one.dutch();
        try {
            return DialogueFile.read(dutch == null ? Typed.text(one.english()) : dutch)
                    .title();
        } catch (Unreadable e) {
            return null;
        }
    }

    Findings check(Form form) {
        var languages = languages(form);
        var readable = languages.stream()
                .flatMap(one -> Stream.ofNullable(one.dialogue()))
                .toList();
        return new Findings(
                languages,
                readable.size() < 2 ? List.of() : DialogueCheck.differences(readable.getFirst(), readable.getLast()));
    }

    private List<Checked> languages(Form form) {
        var checked = new ArrayList<Checked>();
        if (!form.dutch().isBlank()) checked.add(check(form.dutch(), Language.DUTCH));
        if (!form.english().isBlank()) checked.add(check(form.english(), Language.ENGLISH));
        return List.copyOf(checked);
    }

    private Checked check(String text, Locale language) {
        return Checked.of(
                text,
                language,
                tones.in(language),
                guide -> guides.known(guide, language).isPresent());
    }

    @Nullable
    Tried begin(Findings checked, Locale language) {
        return tried(checked, language, ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE), List.of(), true);
    }

    /// One thing more is said, if anything is; what no longer fits since it was typed anew, ends where it stops
    /// fitting.
    @Nullable
    Tried goOn(Findings checked, Trying trying) {
        var seed = trying.seed();
        if (trying.tongue() == null || seed == null) return null;
        var before = moves(trying.moves());
        var moves = new ArrayList<>(before);
        var choice = trying.choice();
        var words = trying.words();
        if (choice != null && !choice.isBlank()) moves.add(new Move.Chosen(choice));
        else if (words != null && !words.isBlank()) moves.add(new Move.Spoken(words.strip()));
        return tried(checked, Language.of(trying.tongue()), seed, moves, moves.size() > before.size());
    }

    private @Nullable Tried tried(Findings checked, Locale language, long seed, List<Move> moves, boolean spoken) {
        return checked.playable(language)
                .map(dialogue -> Talk.of(dialogue, seed, moves, tones.in(language)))
                .map(talk -> new Tried(talk, language, Moves.write(talk.moves()), spoken))
                .orElse(null);
    }

    private static List<Move> moves(@Nullable String written) {
        try {
            return written == null || written.isBlank() ? List.of() : Moves.read(written);
        } catch (JacksonException e) {
            return List.of();
        }
    }
}
