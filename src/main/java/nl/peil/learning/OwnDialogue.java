package nl.peil.learning;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.peil.platform.Language;
import nl.peil.practice.Me;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;

/// A dialogue that somebody in the practice wrote, as she typed it: in one language or in both.
record OwnDialogue(
        UUID id,
        OrganizerId author,
        @Nullable String dutch,
        @Nullable String english,
        Instant kept) {

    static final int MOST = 100_000;

    @Nullable
    String text(Locale language) {
        return language.getLanguage().equals(Language.DUTCH.getLanguage()) ? dutch : english;
    }

    /// Everybody in the practice may practise with it; only who wrote it, or an owner, changes it.
    boolean changedBy(Me me) {
        return me.owner() || me.organizer().equals(author);
    }
}
