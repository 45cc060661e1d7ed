package nl.peil.conversation;

import java.util.List;
import java.util.Locale;
import nl.peil.collaboration.Side;
import org.jspecify.annotations.Nullable;

/// What can be practised before a talk about a bump, or after one that didn't mend it. Whoever implements this is shown
/// on their pages.
public interface TalkPractice {

    /// @param about nothing: nobody said
    List<Exercise> before(@Nullable Topic about, Side raisedBy, Locale language);

    /// @param minutes that it takes
    record Exercise(String href, String title, int minutes) {}
}
