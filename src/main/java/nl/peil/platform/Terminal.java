package nl.peil.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The few lines that whoever starts Peil reads, in the language of the terminal. All the rest goes to the log.
public final class Terminal {

    private Terminal() {}

    /// @param key of a text, in the messages of the module that it begins with
    public static void say(String key, Object... details) {
        System.out.println(text(key, details));
    }

    static void complain(String line) {
        System.err.println(line);
    }

    /// Where the log is.
    static String log() {
        return System.getProperty("LOG_FILE", "log");
    }

    static String text(String key, Object... details) {
        var dutch = Locale.getDefault().getLanguage().equals(Language.DUTCH.getLanguage());
        var texts = ResourceBundle.getBundle(
                "messages." + key.substring(0, key.indexOf('.')),
                dutch ? Locale.ROOT : Language.ENGLISH,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return MessageFormat.format(texts.getString(key), details);
    }
}
