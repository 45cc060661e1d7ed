package nl.peil.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// Peil can't start for a reason that whoever starts it can mend. The message says what and how, in one line and in the
/// language of the terminal.
public class CannotStart extends RuntimeException {

    /// @param key of a text that tells what to do
    public CannotStart(String key, Object... details) {
        this(key, null, details);
    }

    public CannotStart(String key, @Nullable Throwable cause, Object... details) {
        super(line(key, details), cause);
    }

    /// The same reason, wherever it is wrapped in.
    public static @Nullable CannotStart in(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart found) return found;
        }
        return null;
    }

    private static String line(String key, Object... details) {
        var dutch = Locale.getDefault().getLanguage().equals(Language.DUTCH.getLanguage());
        var texts = ResourceBundle.getBundle(
                "messages.platform",
                dutch ? Locale.ROOT : Language.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return MessageFormat.format(texts.getString(key), details);
    }
}
