package nl.peil.learning;

import java.time.ZonedDateTime;
import nl.peil.learning.KeptTalk.Ended;
import org.jspecify.annotations.Nullable;

/// One of her talks in a list.
///
/// @param ended nothing: it is under way
/// @param gone whether its dialogue is there no more
record TalkLine(
        TalkId id,
        String path,
        ZonedDateTime begun,
        @Nullable Ended ended,
        boolean gone) {}
