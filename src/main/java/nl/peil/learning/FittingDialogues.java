package nl.peil.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.peil.collaboration.Side;
import nl.peil.conversation.Guides;
import nl.peil.conversation.TalkPractice;
import nl.peil.conversation.Topic;
import nl.peil.evaluation.Item;
import nl.peil.learning.dialogue.Theme;
import nl.peil.warning.PatternHelp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which dialogues fit what comes back in one's own work, or what a talk is about.
@Component
class FittingDialogues implements PatternHelp, TalkPractice {

    /// As many as one looks at.
    private static final int MOST = 2;

    private final Dialogues dialogues;
    private final Guides guides;

    FittingDialogues(Dialogues dialogues, Guides guides) {
        this.dialogues = dialogues;
        this.guides = guides;
    }

    /// The dialogue that trains it most of all, and the guide that goes with that.
    @Override
    public List<Help> with(Item item, Locale language) {
        var help = new ArrayList<Help>();
        fitting(Set.of(Theme.valueOf(item.name())), language).limit(1).forEach(written -> {
            var dialogue = written.dialogue();
            help.add(new Help(Kind.DIALOGUE, written.path(), dialogue.title(), dialogue.minutes()));
            guides.known(dialogue.guide(), language)
                    .ifPresent(guide ->
                            help.add(new Help(Kind.GUIDE, "/guides/" + guide.id(), guide.title(), guide.minutes())));
        });
        return List.copyOf(help);
    }

    @Override
    public List<Exercise> before(@Nullable Topic about, Side raisedBy, Locale language) {
        return fitting(themes(about, raisedBy), language)
                .limit(MOST)
                .map(written -> new Exercise(
                        written.path(),
                        written.dialogue().title(),
                        written.dialogue().minutes()))
                .toList();
    }

    /// Whoever raised it herself is met in anger sooner; what only the organizer senses is kept in silence.
    private static Set<Theme> themes(@Nullable Topic about, Side raisedBy) {
        var mood = raisedBy == Side.CLIENT ? Theme.CONFRONTATION : Theme.WITHDRAWAL;
        return about == null || about == Topic.ELSE ? Set.of(mood) : Set.of(mood, Theme.valueOf(about.name()));
    }

    /// What trains most of these first; of those what trains little else.
    private Stream<Written> fitting(Set<Theme> themes, Locale language) {
        return dialogues.in(language).stream()
                .filter(written -> shared(written, themes) > 0)
                .sorted(Comparator.comparingLong((Written written) -> -shared(written, themes))
                        .thenComparingInt(written -> written.dialogue().trains().size()));
    }

    private static long shared(Written written, Set<Theme> themes) {
        return written.dialogue().trains().stream().filter(themes::contains).count();
    }
}
