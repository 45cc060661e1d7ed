package nl.peil.conversation;

import jakarta.validation.constraints.Size;
import nl.peil.platform.Typed;
import org.jspecify.annotations.Nullable;

/// How it is for the organizer herself, one question at a time: 1 (not at all) to 5 (altogether), or
/// skipped, and a line for herself. Nobody else reads it.
record Feelings(
        @Point @Nullable Integer fit,

        @Size(max = MOST, message = "{conversation.fit.line.long}") @Nullable
        String fitLine,

        @Point @Nullable Integer expertise,

        @Size(max = MOST, message = "{conversation.fit.line.long}") @Nullable
        String expertiseLine,

        @Point @Nullable Integer resistance,

        @Size(max = MOST, message = "{conversation.fit.line.long}") @Nullable
        String resistanceLine,

        @Point @Nullable Integer result,

        @Size(max = MOST, message = "{conversation.fit.line.long}") @Nullable
        String resultLine,

        @Point @Nullable Integer ease,

        @Size(max = MOST, message = "{conversation.fit.line.long}") @Nullable
        String easeLine,

        @Point @Nullable Integer load,

        @Size(max = MOST, message = "{conversation.fit.line.long}") @Nullable
        String loadLine) {

    static final int MOST = 300;

    static final Feelings NONE = new Feelings(null, null, null, null, null, null, null, null, null, null, null, null);

    /// What she asks herself, in the order of the page.
    enum Question {
        /// do we work in the same way?
        FIT,
        /// do I know enough of what she needs?
        EXPERTISE,
        /// does she want it, and like this? The more she does, the higher.
        RESISTANCE,
        /// does it bring her further?
        RESULT,
        /// do I feel safe and at ease?
        EASE,
        /// can I carry it?
        LOAD
    }

    private static final int LITTLE = 2;

    @Nullable
    Integer at(Question question) {
        return switch (question) {
            case FIT -> fit;
            case EXPERTISE -> expertise;
            case RESISTANCE -> resistance;
            case RESULT -> result;
            case EASE -> ease;
            case LOAD -> load;
        };
    }

    @Nullable
    String line(Question question) {
        return switch (question) {
            case FIT -> fitLine;
            case EXPERTISE -> expertiseLine;
            case RESISTANCE -> resistanceLine;
            case RESULT -> resultLine;
            case EASE -> easeLine;
            case LOAD -> loadLine;
        };
    }

    /// Whether she doesn't feel safe, or hardly.
    boolean unsafe() {
        return ease != null && ease <= LITTLE;
    }

    /// Without the spaces around her words.
    Feelings tidy() {
        return new Feelings(
                fit,
                Typed.orNothing(fitLine),
                expertise,
                Typed.orNothing(expertiseLine),
                resistance,
                Typed.orNothing(resistanceLine),
                result,
                Typed.orNothing(resultLine),
                ease,
                Typed.orNothing(easeLine),
                load,
                Typed.orNothing(loadLine));
    }
}
