package nl.peil.conversation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing that they agreed in a talk.
///
/// @param what in their own words, 1 to 300 characters
/// @param until by when, or until when it holds
public record Agreed(Who who, String what, @Nullable LocalDate until) {

    static final int MOST_WORDS = 300;

    public enum Who {
        ORGANIZER,
        CLIENT,
        BOTH
    }
}
