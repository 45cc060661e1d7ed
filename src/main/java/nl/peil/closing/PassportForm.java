package nl.peil.closing;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import nl.peil.platform.Typed;
import org.jspecify.annotations.Nullable;

/// A passport as it is typed.
record PassportForm(
        @Size(max = Passport.MOST_WORDS, message = "{closing.words.long}") @Nullable
        String wish,

        @Size(max = Passport.MOST_WORDS, message = "{closing.words.long}") @Nullable
        String worked,

        @Size(max = Passport.MOST_WORDS, message = "{closing.words.long}") @Nullable
        String missed,

        @Size(max = Passport.MOST_WORDS, message = "{closing.words.long}") @Nullable
        String likes,

        @Size(max = Passport.MOST_WORDS, message = "{closing.words.long}") @Nullable
        String dislikes,

        @Size(max = Passport.MOST_WORDS, message = "{closing.words.long}") @Nullable
        String practical,

        @Nullable Boolean shared) {

    PassportForm {
        wish = Typed.orNothing(wish);
        worked = Typed.orNothing(worked);
        missed = Typed.orNothing(missed);
        likes = Typed.orNothing(likes);
        dislikes = Typed.orNothing(dislikes);
        practical = Typed.orNothing(practical);
    }

    /// Without a tick she keeps it to herself.
    boolean lets() {
        return Boolean.TRUE.equals(shared);
    }

    static PassportForm of(Passport passport) {
        return new PassportForm(
                passport.wish(),
                passport.worked(),
                passport.missed(),
                passport.likes(),
                passport.dislikes(),
                passport.practical(),
                passport.shared());
    }

    public boolean isEmpty() {
        return Stream.of(wish, worked, missed, likes, dislikes, practical).noneMatch(Objects::nonNull);
    }
}
